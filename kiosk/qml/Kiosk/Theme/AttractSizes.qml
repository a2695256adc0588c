pragma Singleton

import QtQuick

/*!
    Sizes and styles of the attract screen, in pixels.

    The cover lies on the desk beside the questions, in portrait above them, and is left out for large text
    and on screens that are too narrow or too low for it.
*/
QtObject {
    id: root

    readonly property real barHeight: Theme.dp(Theme.portrait ? 240 : 176)
    readonly property real room: Theme.surfaceHeight - root.barHeight
    readonly property bool coverShown: !Theme.largeText && (Theme.portrait ? Theme.textFactor === 1 && root.room >= Theme.dp(1560) : Theme.columnWidth >= Theme.dp(1720))

    readonly property real coverWidth: Theme.dp(Theme.portrait ? 520 : 492)
    readonly property real coverX: Theme.portrait ? (Theme.columnWidth - root.coverWidth) / 2 : Theme.columnWidth - root.right - root.coverWidth
    readonly property real coverY: Theme.dp(Theme.portrait ? 150 : 112)
    readonly property real captionGap: Theme.dp(14)
    readonly property real captionBeyond: Theme.dp(36)

    readonly property real fieldWidth: root.coverShown && !Theme.portrait ? Theme.columnWidth - Theme.dp(620) : Theme.columnWidth
    readonly property real fieldY: root.coverShown && Theme.portrait ? root.coverY + root.coverWidth * Theme.coverRatio + Theme.dp(92) : 0
    readonly property real x: Theme.dp(Theme.portrait ? 72 : 96)
    readonly property real textWidth: root.fieldWidth - 2 * root.x + (Theme.portrait ? 0 : Theme.dp(12))
    readonly property real right: Theme.dp(54)
    readonly property real headY: Theme.dp(Theme.portrait ? 44 : 64)
    readonly property real seal: Theme.dp(72)
    readonly property real headGap: Theme.dp(24)
    readonly property real questionY: Math.max(root.fieldY + Theme.dp(44), root.headY + root.seal + Theme.dp(root.coverShown ? 52 : 64))
    readonly property real numbersY: root.room - Theme.dp(Theme.portrait ? 104 : 118)
    readonly property real numberGap: Theme.dp(68)
    readonly property real questionHeight: root.numbersY - Theme.dp(32) - root.questionY
    readonly property real leadGap: Theme.dp(12)
    readonly property real sourceGap: Theme.dp(36)
    readonly property real leadShare: 0.6
    readonly property real leadLeast: Theme.dp(26)
    readonly property real leadLeading: 0.92
    readonly property real askingLeast: Theme.dp(32)
    readonly property real askingLeading: 0.83

    readonly property real handGap: Theme.dp(48)
    readonly property real hand: Theme.dp(90)
    readonly property real invitationGap: Theme.dp(44)
    readonly property real languages: Theme.dp(40)
    readonly property real dividerHeight: Theme.dp(80)

    readonly property real textFactor: Theme.portrait ? Theme.headingFactor : Theme.labelFactor
    readonly property font title: Type.sans(33 * Type.languageFactor * Type.stripFactor, Font.DemiBold)
    readonly property real titleLeading: Theme.dp(39 * Type.stripFactor)
    readonly property font otherTitle: Type.sans(29 * Type.stripFactor, Font.Normal)
    readonly property font lead: Type.serif((Theme.portrait ? 31 : 34) * root.textFactor, Font.Normal, false)
    readonly property font asking: Type.display(Theme.portrait ? 70 : 83, Font.Normal, false)
    readonly property font source: Type.sans((Theme.portrait ? 29 : 31) * Type.languageFactor * root.textFactor, Font.Normal)
    readonly property real sourceLeading: Theme.dp((Theme.portrait ? 40 : 42) * root.textFactor)
    readonly property font number: Type.display(60, Font.Normal, false)
    readonly property font numberShown: Type.display(60, Font.Bold, false)
    readonly property font invitation: Type.sans((Theme.portrait ? 54 : 58) * Type.languageFactor, Font.DemiBold)
    readonly property font otherInvitation: Type.sans(Theme.portrait ? 46 : 52, Font.Normal)
    readonly property font language: Type.sans(30, Font.Normal)
}
