pragma Singleton

import QtQuick

/*! Sizes of buttons, chips and the seal, in pixels. */
QtObject {
    id: root

    readonly property real icon: Theme.dp(35)
    readonly property real iconLarge: Theme.dp(37)
    readonly property real iconVertical: Theme.dp(34)
    readonly property real padding: Theme.dp(28)
    readonly property real paddingVertical: Theme.dp(4)
    readonly property real gap: Theme.dp(16)
    readonly property real gapVertical: Theme.dp(4)

    readonly property real chipPadding: Theme.dp(20)
    readonly property real chipGap: Theme.dp(8)
    readonly property real chipDot: Theme.dp(20)
    readonly property real chipDotRing: Theme.dp(4)
    readonly property real chipIcon: Theme.dp(28 * Theme.headingFactor)

    readonly property real seal: Theme.dp(52)
    readonly property real sealShare: 0.42
    readonly property real sealIconShare: 0.56
    readonly property real sealFrame: Math.max(1, Math.floor(1.5 * Theme.unit))
    readonly property real sealInset: Theme.dp(4)
    readonly property real sealRadius: Theme.dp(5)
    readonly property real sealFrameRadius: Theme.dp(3)
}
