import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! More, Reset and Done: a column at the panel's right end, in portrait a row at its foot. */
Grid {
    id: root

    required property bool canReset
    required property bool overflows
    required property bool more

    readonly property int buttons: root.overflows ? 1 + 2 : 2
    readonly property real buttonWidth: Theme.portrait ? (root.width - (root.buttons - 1) * root.spacing) / root.buttons : root.width

    signal resetWanted
    signal moreWanted
    signal closed

    columns: Theme.portrait ? root.buttons : 1
    spacing: DisplaySizes.optionGap

    KioskButton {
        height: DisplaySizes.actionsHeight
        iconName: root.more ? "caret-down" : "caret-up"
        objectName: "display-more"
        text: Words.more
        visible: root.overflows
        width: root.buttonWidth

        onClicked: root.moreWanted()
    }

    KioskButton {
        enabled: root.canReset
        height: DisplaySizes.actionsHeight
        iconName: "arrow-counter-clockwise"
        objectName: "display-reset"
        padding: Theme.space16
        text: Words.reset
        width: root.buttonWidth

        onClicked: root.resetWanted()
    }

    KioskButton {
        height: DisplaySizes.actionsHeight
        iconName: "check"
        large: true
        objectName: "display-done"
        padding: Theme.space8
        primary: true
        text: Words.done
        width: root.buttonWidth

        onClicked: root.closed()
    }
}
