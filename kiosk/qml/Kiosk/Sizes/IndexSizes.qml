pragma Singleton

import QtQuick

import Kiosk.Theme

/*! Sizes of the index, in pixels. Where its entries stand is reckoned in Python, from \l scale. */
QtObject {
    id: root

    readonly property real scale: Theme.headingFactor
    readonly property int columns: Theme.portrait ? (Theme.seated && Theme.textFactor <= 1 ? 2 : 1) : Theme.largeText ? 2 : 3
    readonly property real gutter: Theme.dp(40)
    readonly property real pagesX: Theme.margin
    readonly property real pagesY: Theme.dp(88)
    readonly property real pagesWidth: Theme.columnWidth - 2 * Theme.margin
    readonly property real columnWidth: (root.pagesWidth - (root.columns - 1) * root.gutter) / root.columns

    readonly property bool lettersShown: !Theme.shallow || !Theme.largeText
    readonly property real rule: Theme.dp(16)
    readonly property real ruleGap: Theme.dp(8)
    readonly property real bottom: Theme.dp(16)
    readonly property real rowGap: Theme.dp(16)
    readonly property real filterHeight: Theme.dp(72)
    readonly property real filterGap: Theme.dp(Theme.portrait ? 8 : 12)
    readonly property real filterPadding: Theme.dp(Theme.portrait ? 13 : 20)
    readonly property real turnHeight: Theme.dp(Theme.portrait ? 88 : 72)
    readonly property real turnWidth: Theme.dp(150 * Theme.labelFactor)
    readonly property real keyHeight: Theme.dp(76)
    readonly property real keyGap: Theme.dp(Theme.portrait ? 8 : 6)
    readonly property real keyMost: Theme.dp(124)
    readonly property int keyRows: Theme.portrait ? 2 : 1

    readonly property real headX: 0
    readonly property real headHeight: Theme.dp(46 * root.scale)
    readonly property real headLit: Theme.dp(46)
    readonly property real icon: Theme.dp(28 * root.scale)
    readonly property real titleX: Theme.dp(44 * root.scale)
    readonly property real nameLift: Theme.dp(3 * root.scale)
    readonly property real namesGap: Theme.dp(14)
    readonly property real timesRight: Theme.dp(46 * root.scale)
    readonly property real caret: Theme.dp(26 * root.scale)
    readonly property real caretRight: Theme.dp(8)

    readonly property real turnShare: 0.2

    readonly property real cardX: Theme.columnWidth - Theme.margin - root.columnWidth
    readonly property real cardWidth: root.columnWidth

    readonly property font head: Type.sans(25 * root.scale, Font.Bold)
    readonly property font name: Type.sans(25 * Type.languageFactor * root.scale, Font.DemiBold)
    readonly property real nameLeading: Theme.dp(31 * root.scale)
    readonly property font small: Type.sans(23 * Type.languageFactor * root.scale, Font.Normal)
    readonly property real smallLeading: Theme.dp(29 * root.scale)
    readonly property font key: Type.sans(28, Font.DemiBold)
}
