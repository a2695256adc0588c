pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

/*! The numbers of the questions, with the one that is shown in the seal's colour. */
Row {
    id: root

    required property AttractColours colours
    required property int count
    required property int number

    spacing: AttractSizes.numberGap

    Repeater {
        model: root.count

        UprightText {
            required property int index

            readonly property bool isShown: index + 1 === root.number

            color: isShown ? root.colours.sealText : root.colours.ink2
            font: isShown ? AttractSizes.numberShown : AttractSizes.number
            text: index + 1
            textFormat: Text.PlainText

            Accessible.ignored: true
        }
    }
}
