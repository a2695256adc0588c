pragma Singleton

import QtQuick

import Kiosk.Theme

/*! Sizes and styles of the content notice, in pixels. With large text its two halves stand one under the other. */
QtObject {
    id: root

    readonly property bool paired: !Theme.portrait && !Theme.largeText
    readonly property bool stacksButtons: Theme.portrait && Theme.textFactor > 1
    readonly property bool goOnAlone: root.stacksButtons || (Theme.portrait && Theme.seated)

    readonly property real x: Theme.dp(Theme.portrait ? 48 : 96)
    readonly property real right: Theme.portrait ? root.x : Theme.margin
    readonly property real top: Theme.dp(18)
    readonly property real width: Theme.columnWidth - root.x - root.right
    readonly property real textWidth: root.paired ? Theme.dp(880) : root.width
    readonly property real voicesX: root.paired ? Theme.columnWidth - root.right - root.voicesWidth : root.x
    readonly property real voicesWidth: root.paired ? Theme.dp(792) : root.width
    readonly property real voicesTop: Theme.dp(root.paired ? 21 : 40)

    readonly property real titleGap: Theme.dp(20)
    readonly property real paragraphGap: Theme.dp(21)
    readonly property real ruleGap: Theme.dp(32)
    readonly property real otherGap: Theme.dp(24)
    readonly property real headingGap: Theme.dp(23)
    readonly property real cardGap: Theme.dp(79)
    readonly property real padding: Theme.dp(40)
    readonly property real paddingY: Theme.dp(36)
    readonly property real numberWidth: Theme.dp(64)
    readonly property real sampleX: Theme.dp(104)
    readonly property real sampleGap: Theme.dp(26)
    readonly property real legendTop: Theme.dp(26)
    readonly property real legendGap: Theme.dp(34)
    readonly property real markGap: Theme.dp(12)
    readonly property real mark: Theme.dp(42)
    readonly property real underline: Theme.dp(3)
    readonly property real underlineDrop: Theme.dp(7 * Theme.textFactor)
    readonly property string noteNumber: "3"
    readonly property string claimNumber: "4"

    readonly property real buttonHeight: Theme.dp(108)
    readonly property real buttonGap: Theme.gutter
    readonly property real buttonBottom: Theme.dp(20)
    readonly property real whyWidth: root.stacksButtons ? root.width : Theme.dp(Theme.portrait ? 380 : 560)
    readonly property real moreWidth: root.stacksButtons ? root.width : Theme.dp(Theme.portrait ? 200 : 280)

    readonly property font text: Type.sans(32 * Type.languageFactor * Theme.textFactor, Font.Normal)
    readonly property real textLeading: Theme.dp(50 * Theme.textFactor)
    readonly property font other: Type.sans(27 * Type.languageFactor * Theme.textFactor, Font.Normal)
    readonly property real otherLeading: Theme.dp(44 * Theme.textFactor)
    readonly property font caption: Type.sans(25 * Type.languageFactor * Theme.textFactor, Font.Normal)
    readonly property real captionLeading: Theme.dp(37 * Theme.textFactor)
    readonly property font voice: Type.sans(28 * Type.languageFactor * Theme.textFactor, Font.Normal)
    readonly property real voiceLeading: Theme.dp(41 * Theme.textFactor)
    readonly property font legend: Type.sans(27 * Type.languageFactor * Theme.textFactor, Font.Normal)
}
