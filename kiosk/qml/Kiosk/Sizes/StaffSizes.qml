pragma Singleton

import QtQuick

import Kiosk.Theme

/*! Sizes of the staff's panel over the lower half of the screen, in pixels. */
QtObject {
    id: root

    readonly property real width: Theme.portrait ? Theme.surfaceWidth - 2 * Theme.margin : Theme.dp(1280)
    readonly property real padding: Theme.dp(32)
    readonly property real bottom: Theme.dp(24)
    readonly property real gap: Theme.dp(32)
    readonly property real keyGap: Theme.dp(10)
    readonly property real keyHeight: Math.max(Theme.dp(96), Theme.target)
    readonly property real keyWidth: Theme.dp(148)
    readonly property int columns: 3
    readonly property int shadow: 3
    readonly property real keysWidth: root.columns * root.keyWidth + (root.columns - 1) * root.keyGap
    readonly property real dot: Theme.dp(22)
    readonly property real dotGap: Theme.dp(14)
    readonly property real dotsHeight: Theme.dp(40)
    readonly property real rowGap: Theme.dp(14)
    readonly property real labelWidth: Theme.dp(220 * Theme.labelFactor)
    readonly property real buttonHeight: Theme.dp(104)
    readonly property real mostHeight: Theme.surfaceHeight / 2
    readonly property int problemLines: 3
    readonly property int packs: Theme.portrait ? 4 : Theme.largeText ? 1 : 2
    readonly property list<string> digits: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

    readonly property font title: Type.sans(40 * Type.languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property font text: Type.sans(24 * Type.languageFactor * Theme.labelFactor, Font.Normal)
    readonly property font label: Type.sans(24 * Type.languageFactor * Theme.labelFactor, Font.DemiBold)
}
