import QtQuick

import Kiosk.Theme

/*! The sign of an event: filled when it is in the document, a ring when it is there for context. */
Rectangle {
    id: root

    required property bool filled
    property color colour: Theme.mus

    border.color: root.colour
    border.width: root.filled ? 0 : ButtonSizes.chipDotRing
    color: root.filled ? root.colour : Theme.wash
    implicitHeight: ButtonSizes.chipDot
    implicitWidth: ButtonSizes.chipDot
    radius: height / 2
}
