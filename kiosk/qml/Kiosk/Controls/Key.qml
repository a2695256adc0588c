import QtQuick
import QtQuick.Templates as T

import Kiosk.Sizes
import Kiosk.Theme

/*! A key of the keyboard on the screen: a letter, or with \l isFunction a word and mostly an icon. */
T.AbstractButton {
    id: root

    property string iconName
    property bool isFunction: false
    property bool selected: false

    /*! The same letter may come twice in a short time, unlike a button (kiosk/visitor/touch_gate.py). */
    readonly property bool isKey: true
    readonly property color textColour: root.selected ? Theme.wash : Theme.mus

    checked: root.checkable && root.selected
    focusPolicy: Qt.TabFocus
    implicitHeight: SearchSizes.keyHeight
    implicitWidth: SearchSizes.keyWidth

    transform: Mirror {
        of: root
    }

    Accessible.ignored: !visible
    Accessible.name: text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    onToggled: root.checked = Qt.binding(() => root.checkable && root.selected)

    background: Rectangle {
        border.color: root.selected ? Theme.mus : Theme.line
        border.width: Theme.border
        color: root.selected ? Theme.mus : root.down ? (root.isFunction ? Theme.musEdge : Theme.wash2) : root.isFunction ? Theme.wash2 : Theme.wash
        radius: Theme.radiusButton

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.space12

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.textColour
                name: root.iconName
                size: SearchSizes.keyIcon
                visible: root.iconName !== ""
            }

            UprightText {
                anchors.verticalCenter: parent.verticalCenter
                color: root.textColour
                font: root.text.length > 1 ? SearchSizes.keyWord : SearchSizes.keyLetter
                text: root.text
                textFormat: Text.PlainText

                Accessible.ignored: true
            }
        }
    }
}
