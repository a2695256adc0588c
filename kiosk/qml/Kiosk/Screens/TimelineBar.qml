import QtQuick

import Kiosk.Sizes

/*! The bar of an event that took time; an end that is not certain, or open, fades away. */
Item {
    id: root

    required property bool filled
    required property bool fadesAtStart
    required property bool fadesAtEnd
    required property bool selected
    required property color colour
    required property color ground

    Rectangle {
        anchors.fill: parent
        anchors.margins: -TimelineSizes.selectedReach - TimelineSizes.selectedInset
        border.color: root.colour
        border.width: TimelineSizes.selectedRing
        color: root.ground
        radius: Math.min(width, height) / 2
        visible: root.selected
    }

    Rectangle {
        anchors.fill: parent
        radius: Math.min(width, height) / 2

        gradient: Gradient {
            orientation: root.width > root.height ? Gradient.Horizontal : Gradient.Vertical

            GradientStop {
                color: root.fadesAtStart ? "transparent" : root.colour
                position: 0
            }
            GradientStop {
                color: root.colour
                position: TimelineSizes.fadeAtStart
            }
            GradientStop {
                color: root.colour
                position: TimelineSizes.fadeAtEnd
            }
            GradientStop {
                color: root.fadesAtEnd ? "transparent" : root.colour
                position: 1
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: TimelineSizes.barOutline
        color: root.ground
        radius: Math.min(width, height) / 2
        visible: !root.filled
    }
}
