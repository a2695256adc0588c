import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! A term in the index: its kind as an icon, its name, its other name, how often the document has it. */
T.AbstractButton {
    id: root

    required property string key
    required property string iconName
    required property string title
    required property string names
    required property bool namesBeside
    required property string times
    required property int page
    required property real itemX
    required property real itemY
    required property real itemWidth
    required property real itemHeight
    required property string spoken
    property bool selected: false

    focusPolicy: Qt.StrongFocus
    height: root.itemHeight * Theme.unit
    objectName: `entry-${root.key}`
    width: root.itemWidth * Theme.unit
    x: root.itemX * Theme.unit
    y: root.itemY * Theme.unit

    Accessible.ignored: !visible
    Accessible.name: root.spoken
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: click()
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        color: root.selected ? Theme.hit : root.down ? Theme.wash2 : Theme.desk

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.edge
            height: Theme.hairline
            width: parent.width
        }

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: IndexSizes.icon
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: -IndexSizes.nameLift
            x: IndexSizes.titleX

            UprightText {
                id: name

                color: Theme.mus
                font: IndexSizes.name
                height: lineCount * lineHeight
                lineHeight: IndexSizes.nameLeading
                lineHeightMode: Text.FixedHeight
                text: root.title
                textFormat: Text.PlainText
            }

            UprightText {
                color: root.selected ? Theme.mus : Theme.mus2
                font: IndexSizes.small
                height: lineCount * lineHeight
                lineHeight: IndexSizes.smallLeading
                lineHeightMode: Text.FixedHeight
                text: root.names
                textFormat: Text.PlainText
                visible: root.names !== "" && !root.namesBeside
            }
        }

        UprightText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.selected ? Theme.mus : Theme.mus2
            font: IndexSizes.small
            text: root.names
            textFormat: Text.PlainText
            visible: root.names !== "" && root.namesBeside
            x: IndexSizes.titleX + name.width + IndexSizes.namesGap
        }

        UprightText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.selected ? Theme.mus : Theme.mus2
            font: IndexSizes.small
            text: root.times
            textFormat: Text.PlainText
            x: root.width - IndexSizes.timesRight - width
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "caret-right"
            size: IndexSizes.caret
            x: root.width - IndexSizes.caretRight - width
        }
    }
}
