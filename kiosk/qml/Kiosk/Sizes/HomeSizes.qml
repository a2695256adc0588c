pragma Singleton

import QtQuick

import Kiosk.Theme

/*!
    Where things stand on the first screen, in pixels, below the strip.

    The cover gives way when the screen is narrower or lower than 16:9, and is left out for large text.
*/
QtObject {
    id: root

    readonly property real coverX: Theme.dp(Theme.portrait ? 48 : 96)
    readonly property real coverY: Theme.dp(20)
    readonly property real coverRoom: Theme.portrait ? (Theme.surfaceHeight - Theme.dp(1238)) / Theme.coverRatio : Theme.columnWidth - Theme.dp(1372)
    readonly property real coverMost: Theme.dp(Theme.portrait ? 476 : 548 - 600 * (Theme.textFactor - 1))
    readonly property real coverLeast: Theme.dp(320)
    readonly property real coverWidth: Math.min(root.coverMost, root.coverRoom)
    readonly property bool coverShown: !Theme.largeText && !Theme.seated && root.coverWidth >= root.coverLeast
    readonly property real secondCaptionLine: Theme.dp(24)
    readonly property real captionGap: Theme.dp(Theme.portrait ? 12 : 10)
    readonly property real captionWidth: Theme.portrait && Theme.textFactor === 1 ? Theme.dp(560) : root.columnX - root.coverX - Theme.margin

    readonly property real columnX: root.coverShown ? root.coverX + root.coverWidth + Theme.dp(Theme.portrait ? 48 : 68) : Theme.margin
    readonly property real columnRight: root.coverShown && Theme.portrait ? Theme.dp(64) : Theme.margin
    readonly property real columnWidth: Theme.columnWidth - root.columnX - root.columnRight
    readonly property real titleY: Theme.dp(Theme.portrait ? 30 : 10)
    readonly property real titleLift: Theme.dp(Theme.portrait ? 0 : 2)
    readonly property real titleHang: Theme.dp(3)
    readonly property real introductionGap: Theme.dp(Theme.portrait ? 39 : 32)
    readonly property real introductionWidth: Math.min(root.titleAbove ? SeatedSizes.columnWidth : root.columnWidth, Theme.dp(1040 * Theme.textFactor))

    readonly property real returnWidth: root.pagerBeside ? root.doorsWidth : root.columnWidth
    readonly property real returnHeight: Theme.dp(112)
    readonly property real returnInset: Theme.dp(12)

    readonly property bool titleAbove: Theme.seated && !Theme.largeText
    readonly property int doorColumns: Theme.portrait || Theme.largeText ? 1 : 2
    readonly property real doorsX: Theme.portrait ? Theme.margin : root.columnX
    readonly property real doorsWidth: Theme.columnWidth - root.doorsX - Theme.margin - (root.pagerBeside ? root.pagerWidth + root.pagerGap : 0)
    readonly property bool pagerBeside: Theme.largeText && !Theme.portrait
    readonly property real pagerWidth: root.pagerBeside ? Theme.dp(152) : (Theme.columnWidth - 2 * Theme.margin - Theme.space8) / 2
    readonly property real doorsBottom: Theme.dp(Theme.portrait ? 20 : 16)
    readonly property real pagerGap: Theme.dp(16)
    readonly property real doorGap: Theme.dp(Theme.shallow ? 12 : Theme.portrait ? 16 : 20)
    readonly property real doorHeight: Theme.dp(Theme.seated ? 120 : Theme.portrait ? 144 : 152)
    readonly property real mainDoorHeight: Theme.dp(Theme.seated ? 120 : Theme.portrait ? 168 : 152)
    readonly property real doorWidth: (root.doorsWidth - (root.doorColumns - 1) * root.doorGap) / root.doorColumns
    readonly property real doorIconX: Theme.dp(31)
    readonly property real doorIcon: Theme.dp(54 * Theme.labelFactor)
    readonly property real mainDoorIcon: Theme.dp((Theme.portrait ? 67 : 71) * Theme.labelFactor)
    readonly property real doorArrow: Theme.dp(45 * Theme.labelFactor)
    readonly property real mainDoorArrow: Theme.dp((Theme.portrait ? 45 : 53) * Theme.labelFactor)
    readonly property real doorTextX: Theme.dp(112 * Theme.labelFactor)
    readonly property real mainDoorTextX: Theme.dp((Theme.portrait ? 124 : 128) * Theme.labelFactor)
    readonly property real doorLift: Theme.dp(3)
    readonly property real mainDoorLift: Theme.dp(4)
    readonly property real doorPadding: Theme.dp(32)
    readonly property real doorFactGap: Theme.dp(26)
}
