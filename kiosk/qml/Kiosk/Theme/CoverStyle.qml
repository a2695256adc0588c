import QtQuick

/*! Sizes and text styles of a cover that is \l coverWidth pixels wide; all grow with it. */
QtObject {
    id: root

    required property real coverWidth

    readonly property real share: root.coverWidth / 548
    readonly property real dpShare: root.share / Theme.unit

    readonly property int imprintFrom: 3
    readonly property real frame: Math.round(26 * root.share)
    readonly property real frameInner: Math.round(32 * root.share)
    readonly property real textX: Math.round(60 * root.share)
    readonly property real titleWidth: 340 * root.share
    readonly property real textWidth: 372 * root.share
    readonly property real lineWidth: 305 * root.share
    readonly property real subtitleWidth: 13.5 * root.subtitle.pixelSize // a font has whole pixels
    readonly property real titleY: 43 * root.share
    readonly property real ruleGap: 41 * root.share
    readonly property real ruleWidth: Math.round(94 * root.share)
    readonly property real ruleHeight: Theme.dp(7)
    readonly property real subtitleGap: 22 * root.share
    readonly property real authorGap: 24 * root.share
    readonly property real bottom: 59 * root.share
    readonly property real priceRight: 60 * root.share

    readonly property font title: Type.display(67 * root.dpShare, Font.Bold, false)
    readonly property real titleLeading: 70.4 * root.share
    readonly property font subtitle: Type.serif(26.4 * root.dpShare, Font.Normal, true)
    readonly property real subtitleLeading: 36 * root.share
    readonly property font author: Type.serif(28.4 * root.dpShare, Font.Medium, false)
    readonly property font line: Type.serif(21.2 * root.dpShare, Font.Normal, false)
    readonly property font lineStrong: Type.serif(21.2 * root.dpShare, Font.Bold, false)
    readonly property real lineLeading: 28.4 * root.share
}
