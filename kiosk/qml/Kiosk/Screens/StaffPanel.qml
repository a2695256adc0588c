pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The staff's dialog in the lower half: first keys for the PIN, then how the screen is doing and the way out. */
Item {
    id: root

    required property StaffCorner corner

    property bool showsPacks: false

    readonly property real pageHeight: !root.corner.isIn ? pin.implicitHeight : root.showsPacks ? packs.implicitHeight : standing.implicitHeight

    signal turned

    implicitHeight: root.pageHeight + 2 * StaffSizes.padding
    implicitWidth: StaffSizes.width
    objectName: "staff-panel"

    Accessible.ignored: !visible
    Accessible.name: Words.staff
    Accessible.role: Accessible.Dialog

    onShowsPacksChanged: root.turned()

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
        visible: root.corner.isIn && !root.showsPacks
        width: root.width - 2 * x
        x: StaffSizes.padding
        y: StaffSizes.padding

        onPacksWanted: root.showsPacks = true
    }

    Loader {
        id: packs

        active: root.showsPacks
        width: root.width - 2 * x
        x: StaffSizes.padding
        y: StaffSizes.padding

        sourceComponent: StaffPacks {
            packs: root.corner.packs

            onBack: root.showsPacks = false
            onLeave: root.corner.leave()
        }
    }
}
