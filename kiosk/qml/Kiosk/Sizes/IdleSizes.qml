pragma Singleton

import QtQuick

import Kiosk.Theme

/*! Sizes and styles of the question whether somebody still reads, in pixels. */
QtObject {
    id: root

    readonly property real width: Math.min(Theme.dp(1118 + 360 * (Theme.textFactor - 1)), Theme.columnWidth - 2 * Theme.margin)
    readonly property real bottom: Theme.dp(Theme.portrait ? 264 : 152)
    readonly property real padding: Theme.dp(40)
    readonly property real ringX: Theme.dp(Theme.portrait ? 40 : 72)
    readonly property real ring: Theme.dp(Theme.portrait ? 200 : 228)
    readonly property real ringStart: -90
    readonly property real ringWhole: 360
    readonly property int shadow: 3
    readonly property real stroke: Theme.dp(18)
    readonly property real top: Theme.dp(66)
    readonly property real textX: root.ringX + root.ring + Theme.dp(Theme.portrait ? 40 : 76)
    readonly property real asideGap: Theme.dp(4)
    readonly property real textGap: Theme.dp(24)
    readonly property real buttonsGap: Theme.dp(48)
    readonly property real buttonGap: Theme.dp(20)
    readonly property real buttonHeight: Theme.dp(116)
    readonly property real startShare: 0.42
    readonly property list<int> spokenAt: [20, 10, 5]

    readonly property font number: Type.sans(88, Font.DemiBold)
    readonly property font title: Type.sans(58 * Type.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property real titleLeading: Theme.dp(70 * Theme.headingFactor)
    readonly property font aside: Type.sans(33 * Theme.headingFactor, Font.Normal)
    readonly property real asideLeading: Theme.dp(46 * Theme.headingFactor)
    readonly property font text: Type.sans(30 * Type.languageFactor * Theme.textFactor, Font.Normal)
    readonly property real textLeading: Theme.dp(42 * Theme.textFactor)
}
