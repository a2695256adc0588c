pragma Singleton

import QtQuick

import Kiosk.Theme

/*! Sizes of the bottom bar and of the strip on top, in pixels. */
QtObject {
    id: root

    readonly property real height: Theme.portrait ? 2 * root.buttonHeight + root.gap + 2 * root.edge : root.buttonHeight + 2 * root.edge
    readonly property real stageHeight: Theme.surfaceHeight - Theme.stageTop - root.height
    readonly property real edge: Theme.dp(12)
    readonly property real gap: Theme.dp(8)
    readonly property real buttonHeight: Theme.dp(Theme.largeText ? 120 : 104)
    readonly property real buttonWidth: Math.min(Theme.dp(194), (Theme.columnWidth - 2 * Theme.margin - 6 * root.gap - 2 * Theme.space24) / 9)
    readonly property real groupGap: (Theme.columnWidth - 2 * Theme.margin - 9 * root.buttonWidth - 6 * root.gap) / 2
    readonly property real icon: Theme.dp(Theme.largeText ? 48 : 40)
    readonly property real iconTop: Theme.dp(15)
    readonly property real labelBottom: Theme.dp(21)
    readonly property real markWidth: 0.71
    readonly property real markHeight: Theme.dp(6)
    readonly property real markBottom: Theme.dp(8)
    readonly property real markRadius: Theme.dp(2)

    readonly property real sealY: Theme.dp(14)
    readonly property real exhibitX: Theme.dp(98)
    readonly property real titleX: Theme.dp(Theme.portrait ? 96 : Theme.largeText ? 98 : 424)
    readonly property real numberGap: Theme.dp(Theme.portrait ? 16 : 22)
    readonly property real markGap: Theme.dp(8)
    readonly property real middle: Theme.dp(40)
    readonly property real middleLifted: Theme.dp(33)

    /*! How wide a button is in a row of \a count: in portrait the rows fill the screen. */
    function buttonWidthAmong(count: int): real {
        return Theme.portrait ? (Theme.surfaceWidth - 2 * Theme.margin - (count - 1) * root.gap) / count : root.buttonWidth;
    }
}
