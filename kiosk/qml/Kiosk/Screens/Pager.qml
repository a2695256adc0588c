import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Listen; Up and Down for those who cannot swipe: side by side, or \l stacked. */
Grid {
    id: root

    property bool canGoDown: true
    property bool canGoUp: true
    property bool stacked: false
    property real buttonWidth: ReadingSizes.pagerWidth
    property ReadAloud readAloud: null

    readonly property int gaps: listen.visible ? 2 : 1

    signal turned(direction: int)

    columns: root.stacked ? 1 : root.gaps + 1
    spacing: Theme.space8

    ListenButton {
        id: listen

        readAloud: root.readAloud
        width: root.buttonWidth
    }

    KioskButton {
        enabled: root.canGoUp
        height: ReadingSizes.pagerHeight
        iconName: "arrow-up"
        objectName: "page-up"
        text: Words.up
        vertical: true
        width: root.buttonWidth

        onClicked: root.turned(-1)
    }

    KioskButton {
        enabled: root.canGoDown
        height: ReadingSizes.pagerHeight
        iconName: "arrow-down"
        objectName: "page-down"
        text: Words.down
        vertical: true
        width: root.buttonWidth

        onClicked: root.turned(1)
    }
}
