import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! A button beside the eras: an icon over its word. */
T.AbstractButton {
    id: root

    required property string iconName

    focusPolicy: Qt.StrongFocus
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    width: TimelineSizes.zoomWidth

    Accessible.ignored: !visible
    Accessible.name: root.text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: ButtonFace {
        dark: false
        pressed: root.down
        shown: root.enabled

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.iconName
                size: TimelineSizes.zoomIcon
            }

            UprightText {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.mus
                font: TimelineSizes.zoom
                text: root.text
                textFormat: Text.PlainText
            }
        }
    }
}
