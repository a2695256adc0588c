import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! One card about the document. Where it is given less room than it wants, it scrolls and has Up and Down at its foot. */
Item {
    id: root

    required property About about
    required property string card
    required property string title
    required property string iconName

    readonly property real wanted: column.height + 2 * AboutSizes.paddingY
    default property alias content: column.data

    implicitHeight: root.wanted
    objectName: `about-${root.card}`

    Accessible.ignored: !visible
    Accessible.name: root.title
    Accessible.role: Accessible.Grouping

    Shadow {
        anchors.fill: panel
        level: 2
    }

    CardTab {
        iconName: root.iconName
        text: root.title
        y: CardSizes.borderWidth - height
    }

    Rectangle {
        id: panel

        anchors.fill: parent
        border.color: Theme.line
        border.width: CardSizes.borderWidth
        color: Theme.wash
        radius: Theme.radiusCard
        topLeftRadius: 0
    }

    AboutScroll {
        id: view

        about: root.about
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.margins: CardSizes.borderWidth
        anchors.right: parent.right
        anchors.top: parent.top
        card: root.card
        paper: Theme.wash
        contentHeight: root.wanted - 2 * CardSizes.borderWidth

        Column {
            id: column

            spacing: AboutSizes.partGap
            width: view.width - 2 * x
            x: AboutSizes.padding - CardSizes.borderWidth
            y: AboutSizes.paddingY - CardSizes.borderWidth
        }
    }

    Item {
        id: foot

        readonly property bool needed: root.height < root.wanted - Theme.space4

        anchors.bottom: parent.bottom
        height: foot.needed ? AboutSizes.footHeight : CardSizes.borderWidth
        visible: foot.needed
        width: parent.width

        Rectangle {
            color: Theme.musEdge
            height: Theme.rule
            width: parent.width
        }

        Row {
            id: buttons

            readonly property real buttonWidth: (root.width - 2 * AboutSizes.padding - spacing) / 2

            anchors.centerIn: parent
            spacing: CardSizes.footGap

            KioskButton {
                enabled: !view.atYBeginning
                iconName: "arrow-up"
                objectName: `about-${root.card}-up`
                text: Words.up
                width: buttons.buttonWidth

                onClicked: view.turn(-1)
            }

            KioskButton {
                enabled: !view.atYEnd
                iconName: "arrow-down"
                objectName: `about-${root.card}-down`
                text: Words.down
                width: buttons.buttonWidth

                onClicked: view.turn(1)
            }
        }
    }
}
