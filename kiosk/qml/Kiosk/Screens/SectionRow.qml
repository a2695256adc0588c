import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! One row of the section list: the strip of progress, the number or icon, the title. */
T.AbstractButton {
    id: root

    required property string key
    required property string number
    required property string iconName
    required property string title
    required property bool isCurrent
    required property real progress
    required property string spoken

    signal activated

    implicitHeight: ReadingSizes.rowHeight

    Accessible.ignored: !visible // undone by Qt's view, which puts each row before a screen reader: hidden it says nothing
    Accessible.name: visible ? root.spoken : ""
    Accessible.role: visible ? Accessible.ListItem : Accessible.Client
    Accessible.selectable: true
    Accessible.selected: root.isCurrent
    Accessible.onPressAction: click()
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    onClicked: root.activated()

    background: Rectangle {
        color: root.isCurrent ? Theme.sheet : root.down ? Theme.wash2 : Theme.desk

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.edge
            height: Theme.hairline
            width: parent.width
        }

        Rectangle {
            color: Theme.track
            height: parent.height
            width: ReadingSizes.progressStrip
        }

        Rectangle {
            color: Theme.seal
            height: parent.height * root.progress
            width: ReadingSizes.progressStrip
        }

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.mus
            name: root.iconName
            size: ReadingSizes.rowIcon
            visible: root.number === ""
            x: ReadingSizes.rowMarkX - width / 2
        }

        UprightText {
            id: number

            anchors.verticalCenter: parent.verticalCenter
            color: root.isCurrent ? Theme.sealText : Theme.mus
            font: root.isCurrent ? Type.listItemSelected : Type.listItem
            horizontalAlignment: Text.AlignHCenter
            text: root.number
            width: ReadingSizes.rowIcon
            x: ReadingSizes.rowMarkX - width / 2
        }

        UprightText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.mus
            font: root.isCurrent ? Type.listItemSelected : Type.listItem
            lineHeight: Type.listItemLeading
            lineHeightMode: Text.FixedHeight
            text: root.title
            width: parent.width - ReadingSizes.rowTitleX
            wrapMode: Text.Wrap
            x: ReadingSizes.rowTitleX
        }
    }
}
