pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The packs on sticks, each with a button; above them what is going on, or what came of it. */
Item {
    id: root

    required property StickPacks packs

    readonly property bool isEmpty: root.packs.rows.count === 0
    readonly property int more: root.packs.rows.count - StaffSizes.packs
    readonly property string standing: root.packs.trouble !== "" ? Words.staffNoKeys : root.packs.isLooking ? Words.staffPacksLooking : root.isEmpty ? Words.staffPacksNone : ""
    readonly property string outcome: root.packs.outcome !== "" ? PackWords.of(root.packs.outcome) : root.standing
    readonly property string clock: root.packs.clockIsWrong ? ` ${Words.staffClockIsWrong}` : ""
    readonly property string message: root.packs.installing !== "" ? Words.staffInstalling : root.outcome + root.clock

    signal back
    signal leave

    implicitHeight: list.implicitHeight + StaffSizes.gap + StaffSizes.buttonHeight

    Column {
        id: list

        spacing: StaffSizes.rowGap
        width: parent.width

        UprightText {
            color: Theme.mus
            font: StaffSizes.title
            text: Words.staffPacks
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: !visible
            Accessible.name: text
            Accessible.role: Accessible.Heading
        }

        UprightText {
            color: Theme.mus
            font: StaffSizes.label
            objectName: "staff-packs-message"
            text: root.message
            textFormat: Text.PlainText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: !visible
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
        }

        Repeater {
            model: root.packs.rows

            StaffPackRow {
                required property int index

                busy: root.packs.installing !== ""
                visible: index < StaffSizes.packs
                width: list.width

                onWanted: root.packs.install(key)
            }
        }

        UprightText {
            color: Theme.mus2
            font: StaffSizes.text
            text: Words.staffPacksMore.arg(root.more)
            textFormat: Text.PlainText
            visible: root.more > 0
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    KioskButton {
        id: standingButton

        anchors.bottom: parent.bottom
        height: StaffSizes.buttonHeight
        iconName: "arrow-left"
        objectName: "staff-packs-back"
        text: Words.staff

        onClicked: root.back()
    }

    KioskButton {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: StaffSizes.buttonHeight
        large: !Theme.largeText
        objectName: "staff-packs-leave"
        primary: true
        text: Words.staffBack
        width: root.width - standingButton.width - StaffSizes.gap

        onClicked: root.leave()
    }
}
