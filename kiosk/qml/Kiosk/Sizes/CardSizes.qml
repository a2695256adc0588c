pragma Singleton

import QtQuick

import Kiosk.Theme

/*! Sizes of the card beside the text and of the sheet beneath it, in pixels. */
QtObject {
    id: root

    readonly property real x: Theme.largeText && !Theme.portrait ? Theme.dp(1204) : Theme.dp(1368)
    readonly property real width: Theme.portrait ? Theme.surfaceWidth : Theme.largeText ? Theme.dp(684) : Theme.dp(520)
    readonly property real top: Theme.dp(134)
    readonly property real bottom: BarSizes.stageHeight - Theme.dp(Theme.largeText ? 10 : 12)
    readonly property real bottomOnTimeline: Theme.shallow ? root.bottom : BarSizes.stageHeight - TimelineSizes.erasBottom - TimelineSizes.erasHeight - Theme.space4
    readonly property real tabHeight: Theme.portrait ? Theme.dp(54) : Theme.dp(46)
    readonly property real tabIcon: Theme.dp(28)
    readonly property real padding: Theme.portrait ? Theme.dp(40) : Theme.dp(28)
    readonly property real paddingTop: Theme.portrait ? Theme.dp(22) : Theme.dp(20)
    readonly property real rowGap: Theme.dp(12)
    readonly property real insetPadding: Theme.dp(20)
    readonly property real insetPaddingY: Theme.dp(10)
    readonly property real insetRule: Theme.dp(6)
    readonly property real labelWidth: Theme.dp((Theme.portrait ? 118 : 108) * Theme.headingFactor)
    readonly property real chipGap: Theme.dp(8)
    readonly property real chipDot: Theme.dp(20)
    readonly property real footHeight: Theme.dp(108)
    readonly property real footPadding: Theme.portrait ? Theme.dp(24) : Theme.dp(22)
    readonly property real footButton: Theme.portrait ? Theme.dp(104) : Theme.dp(88)
    readonly property real footGap: Theme.dp(12)
    readonly property real sheetShare: 0.45
    readonly property real sheetShareSeated: 0.55
    readonly property real sheetLimit: Math.min(Theme.surfaceHeight * root.sheetShare, Theme.seated ? BarSizes.stageHeight * root.sheetShareSeated : Theme.surfaceHeight)
    readonly property real figureShare: 0.5
    readonly property real figureRoom: root.figureShare * (Theme.portrait ? root.sheetLimit : root.bottom - root.top) + Theme.dp(60)
    readonly property real borderWidth: Theme.dp(2)
}
