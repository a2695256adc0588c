pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Theme

/*! The seal and what the exhibit is called, in each of its languages. */
Row {
    id: root

    required property AttractColours colours
    required property list<string> titles

    spacing: AttractSizes.headGap

    Seal {
        color: root.colours.seal
        height: AttractSizes.seal
        textColour: root.colours.textOnSeal
        width: AttractSizes.seal
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.titles

            UprightText {
                required property int index
                required property string modelData

                color: root.colours.mus
                font: index === 0 ? AttractSizes.title : AttractSizes.otherTitle
                height: AttractSizes.titleLeading
                text: modelData
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
