import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! The index tab on a museum card: what kind of card it is, and what it was reached from. */
Rectangle {
    id: root

    required property string text
    required property string iconName
    property string note

    color: Theme.mus
    implicitHeight: CardSizes.tabHeight
    implicitWidth: row.width + 2 * Theme.space16 + Theme.space8
    topLeftRadius: Theme.radiusCard
    topRightRadius: Theme.radiusCard

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space12
        x: Theme.space16

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.wash
            name: root.iconName
            size: CardSizes.tabIcon
        }

        UprightText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.wash
            font: Type.cardTab
            text: root.text
            textFormat: Text.PlainText
        }

        UprightText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.wash
            font: Type.label
            leftPadding: Theme.mirrored ? 0 : Theme.space12
            rightPadding: Theme.mirrored ? Theme.space12 : 0
            text: root.note
            textFormat: Text.PlainText
            visible: root.text !== ""
        }
    }
}
