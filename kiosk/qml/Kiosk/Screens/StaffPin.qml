pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! What is asked for and how many digits are typed, and the keys beside or beneath it. */
Item {
    id: root

    required property StaffCorner corner

    readonly property real wordsWidth: root.width - StaffSizes.keysWidth - StaffSizes.gap
    readonly property string message: root.corner.wait > 0 ? Words.staffWait.arg(root.corner.wait) : root.corner.isWrong ? Words.staffWrong : ""
    readonly property string told: root.message !== "" ? root.message : Words.staffDigits.arg(root.corner.digits)

    implicitHeight: Math.max(words.implicitHeight + StaffSizes.gap + StaffSizes.buttonHeight, keys.implicitHeight)

    Column {
        id: words

        spacing: StaffSizes.rowGap
        width: root.wordsWidth

        UprightText {
            color: Theme.mus
            font: StaffSizes.title
            text: Words.staffEnterPin
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: !visible
            Accessible.name: text
            Accessible.role: Accessible.Heading
        }

        Row {
            height: StaffSizes.dotsHeight
            spacing: StaffSizes.dotGap

            Accessible.ignored: true

            Repeater {
                model: root.corner.digits

                Rectangle {
                    anchors.verticalCenter: parent?.verticalCenter
                    color: Theme.mus
                    height: StaffSizes.dot
                    radius: height / 2
                    width: StaffSizes.dot
                }
            }
        }

        UprightText {
            color: Theme.mus
            font: StaffSizes.label
            objectName: "staff-message"
            text: root.message
            textFormat: Text.PlainText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: !visible
            Accessible.name: root.told
            Accessible.role: Accessible.AlertMessage
        }

        UprightText {
            color: Theme.mus2
            font: StaffSizes.text
            text: Words.staffExplanation
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    KioskButton {
        anchors.bottom: parent.bottom
        height: StaffSizes.buttonHeight
        iconName: "arrow-left"
        objectName: "staff-back"
        text: Words.staffBack
        width: root.wordsWidth

        onClicked: root.corner.leave()
    }

    StaffKeys {
        id: keys

        anchors.right: parent.right
        corner: root.corner
        told: root.told
    }
}
