import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The staff's dialog in the lower half: first keys for the PIN, then how the screen is doing and the way out. */
Item {
    id: root

    required property StaffCorner corner

    implicitHeight: (root.corner.isIn ? standing.implicitHeight : pin.implicitHeight) + 2 * StaffSizes.padding
    implicitWidth: StaffSizes.width
    objectName: "staff-panel"

    Accessible.ignored: !visible
    Accessible.name: Words.staff
    Accessible.role: Accessible.Dialog

    Shadow {
        anchors.fill: face
        level: StaffSizes.shadow
    }

    Rectangle {
        id: face

        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.border
        color: Theme.wash
        radius: Theme.radiusDialog
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true
    }

    StaffPin {
        id: pin

        corner: root.corner
        visible: !root.corner.isIn
        width: root.width - 2 * x
        x: StaffSizes.padding
        y: StaffSizes.padding
    }

    StaffStanding {
        id: standing

        corner: root.corner
        visible: root.corner.isIn
        width: root.width - 2 * x
        x: StaffSizes.padding
        y: StaffSizes.padding
    }
}
