import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! How the screen is doing: what it shows, since when, what went wrong last; sticks, back, and the end of the program. */
Item {
    id: root

    required property StaffCorner corner

    readonly property bool hasPacks: root.corner.packs !== null && Words.staffPacks !== ""
    readonly property real half: (root.width - StaffSizes.gap) / 2
    readonly property real besidePacks: root.width - (root.hasPacks && !Theme.portrait ? packs.width + StaffSizes.gap : 0)
    readonly property real packsBeneath: root.hasPacks && Theme.portrait ? packs.height + StaffSizes.gap : 0

    signal packsWanted

    implicitHeight: table.implicitHeight + StaffSizes.gap + root.packsBeneath + StaffSizes.buttonHeight

    Column {
        id: table

        spacing: StaffSizes.rowGap
        width: parent.width

        UprightText {
            id: title

            color: Theme.mus
            font: StaffSizes.title
            text: Words.staff
            textFormat: Text.PlainText
            width: root.besidePacks

            Accessible.ignored: !visible
            Accessible.name: text
            Accessible.role: Accessible.Heading
        }

        StaffLine {
            label: Words.staffExhibit
            value: root.corner.exhibit
            width: root.besidePacks
        }

        StaffLine {
            label: Words.staffVersion
            value: root.corner.version
            width: root.besidePacks
        }

        StaffLine {
            label: Words.staffFile
            value: root.corner.file
            width: parent.width
        }

        StaffLine {
            label: Words.staffSince
            value: root.corner.since
            width: parent.width
        }

        StaffLine {
            label: Words.staffProblem
            value: root.corner.problem === "" ? Words.staffNoProblem : root.corner.problem
            width: parent.width
        }
    }

    KioskButton {
        id: packs

        anchors.right: parent.right
        height: StaffSizes.buttonHeight
        iconName: "download-simple"
        objectName: "staff-packs"
        text: Words.staffPacks
        visible: root.hasPacks
        width: Theme.portrait ? root.width : implicitWidth
        y: Theme.portrait ? table.height + StaffSizes.gap : Theme.largeText ? title.height : 0

        onClicked: root.packsWanted()
    }

    KioskButton {
        id: end

        anchors.bottom: parent.bottom
        height: StaffSizes.buttonHeight
        iconName: "x"
        objectName: "staff-end"
        text: Words.staffEnd
        width: Math.min(root.half, implicitWidth + StaffSizes.gap)

        onClicked: root.corner.end()
    }

    KioskButton {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: StaffSizes.buttonHeight
        iconName: "arrow-left"
        large: !Theme.largeText
        objectName: "staff-back-in"
        primary: true
        text: Words.staffBack
        width: root.width - end.width - StaffSizes.gap

        onClicked: root.corner.leave()
    }
}
