import QtQuick

import Kiosk.Controls
import Kiosk.Theme

/*! Reset and Done, at the right end of the panel's last row. */
Item {
    id: root

    required property bool canReset

    readonly property real room: Math.min(root.width, DisplaySizes.actionsMost * Theme.labelFactor) - DisplaySizes.optionGap

    signal resetWanted
    signal closed

    height: DisplaySizes.labelHeight + DisplaySizes.optionHeightLow

    Row {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: DisplaySizes.optionGap

        KioskButton {
            enabled: root.canReset
            height: DisplaySizes.optionHeightLow
            iconName: "arrow-counter-clockwise"
            objectName: "display-reset"
            text: Words.reset
            vertical: true
            width: root.room * DisplaySizes.resetShare

            onClicked: root.resetWanted()
        }

        KioskButton {
            height: DisplaySizes.optionHeightLow
            iconName: "check"
            large: true
            objectName: "display-done"
            padding: Theme.space8
            primary: true
            text: Words.done
            width: root.room * (1 - DisplaySizes.resetShare)

            onClicked: root.closed()
        }
    }
}
