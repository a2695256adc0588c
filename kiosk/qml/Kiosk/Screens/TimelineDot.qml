import QtQuick

import Kiosk.Sizes

/*! The dot of an event: filled if the document mentions it, hollow if it is there for context. */
Item {
    id: root

    required property bool filled
    required property bool selected
    required property color colour
    required property color ground

    readonly property real reach: root.selected ? TimelineSizes.selectedReach : TimelineSizes.halo

    width: height

    Rectangle {
        anchors.centerIn: parent
        border.color: root.colour
        border.width: root.selected ? TimelineSizes.selectedRing : 0
        color: root.ground
        height: width
        radius: width / 2
        width: root.width + 2 * root.reach
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.selected ? TimelineSizes.selectedInset : 0
        border.color: root.colour
        border.width: TimelineSizes.ring
        color: root.filled ? root.colour : root.ground
        radius: width / 2
    }
}
