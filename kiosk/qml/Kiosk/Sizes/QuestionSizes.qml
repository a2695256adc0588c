pragma Singleton

import QtQuick

import Kiosk.Theme

/*!
    Where things stand on the screen of the editors' questions, in pixels.

    \l beside: sheet above, the museum's card and the answer below, side by side. Else the answer stays at the
    foot and what is above it scrolls.
*/
QtObject {
    id: root

    readonly property bool beside: !Theme.portrait && !Theme.shallow && Theme.textFactor <= 1
    readonly property bool answerUpright: root.beside || Theme.shallow || (Theme.portrait && Theme.largeText)

    readonly property real top: Theme.stripHeight
    readonly property real bottom: Theme.dp(16)
    readonly property real gap: Theme.dp(16)
    readonly property real listX: Theme.margin
    readonly property real listWidth: Theme.portrait ? Theme.surfaceWidth - 2 * Theme.margin : Theme.shallow ? Theme.dp(240) : Theme.largeText ? Theme.dp(684) : Theme.dp(536)
    readonly property real rowGap: Theme.dp(Theme.portrait ? 0 : 7)
    readonly property real rowHeight: Theme.dp(Theme.portrait ? 72 : 100)
    readonly property real rowStrip: Theme.dp(6)
    readonly property real rowNumber: Theme.dp(53)
    readonly property real rowTitleX: Theme.dp(104)
    readonly property real rowRight: Theme.dp(18)
    readonly property real rowSectionGap: Theme.dp(12)

    readonly property real pageX: Theme.portrait ? root.listX : root.listX + root.listWidth + Theme.dp(32)
    readonly property real pageWidth: Theme.columnWidth - Theme.margin - root.pageX - (Theme.shallow ? root.answerAside + root.gap : 0)
    readonly property int keyColumns: Theme.portrait ? 8 : 2
    readonly property real keyGap: Theme.dp(8)
    readonly property real keyHeight: Theme.dp(88)

    readonly property real numeralX: Theme.dp(Theme.portrait ? 32 : Theme.largeText ? 36 : 68)
    readonly property real numeralDrop: Theme.dp(92 * Theme.headingFactor)
    readonly property real textX: Theme.portrait ? Theme.dp(136 * Theme.labelFactor) : Theme.largeText ? Theme.dp(176) : Theme.dp(210)
    readonly property real textRight: Theme.dp(Theme.portrait || Theme.largeText ? 44 : 78)
    readonly property real textTop: Theme.dp(Theme.portrait ? 28 : 44)
    readonly property real underLine: Theme.dp(2)
    readonly property real signatureGap: Theme.dp(40)
    readonly property real textBottom: Theme.dp(24)

    readonly property real noteWidth: root.beside ? Theme.dp(728) : root.pageWidth
    readonly property real notePadding: Theme.dp(28)
    readonly property real notePaddingY: Theme.dp(20)
    readonly property real answerAside: Theme.dp(420 * Theme.labelFactor)
    readonly property real answerWidth: Theme.shallow ? root.answerAside : root.beside ? root.pageWidth - root.noteWidth - Theme.gutter : root.pageWidth
    readonly property real answerPadding: Theme.dp(Theme.portrait ? 28 : 32)
    readonly property real answerPaddingY: Theme.dp(24)
    readonly property real answerButtonHeight: Theme.dp(104)
    readonly property real answerButtonWidth: Theme.dp(380 * Theme.labelFactor)
    readonly property real answerNumberGap: Theme.dp(16)
    readonly property real pagerWidth: Theme.dp(82)
    readonly property real caret: Theme.dp(28)

    readonly property font rowTitle: Type.sans(26 * Type.languageFactor * Theme.labelFactor, Font.Medium)
    readonly property font rowTitleChosen: Type.sans(26 * Type.languageFactor * Theme.labelFactor, Font.Bold)
    readonly property real rowTitleLeading: Theme.dp(31 * Theme.labelFactor)
    readonly property font rowSection: Type.sans(23 * Type.languageFactor * Theme.labelFactor, Font.Normal)
    readonly property font rowFit: Type.sans(20 * Type.languageFactor * Theme.labelFactor, Font.Normal)
    readonly property font rowNumeral: Type.display(Theme.portrait ? 42 : 50, Font.Normal, false)
    readonly property font numeral: Type.display(Theme.portrait ? 124 : 150 * Theme.labelFactor, Font.Normal, false)
    readonly property font reading: Type.sans(32 * Theme.headingFactor, Font.DemiBold)
    readonly property font answerTitle: Type.sans(32 * Type.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property real answerTitleLeading: Theme.dp(40 * Theme.headingFactor)
    readonly property font answerText: Type.sans(24 * Type.languageFactor * Theme.labelFactor, Font.Normal)
    readonly property real answerTextLeading: Theme.dp(32 * Theme.labelFactor)
}
