pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Jumps that a card offers, after the word that says what they are. */
Item {
    id: root

    required property RecordList chips
    required property string label
    property string none

    signal chosen(key: string)

    implicitHeight: Math.max(flow.height, Theme.targetSecondary)

    UprightText {
        color: Theme.mus
        font: Type.cardLabel
        height: Theme.targetSecondary
        text: root.label
        verticalAlignment: Text.AlignVCenter
    }

    UprightText {
        color: Theme.mus
        font: Type.label
        height: Theme.targetSecondary
        text: root.none
        verticalAlignment: Text.AlignVCenter
        visible: root.chips.count === 0
        x: CardSizes.labelWidth
    }

    Flow {
        id: flow

        spacing: CardSizes.chipGap
        width: root.width - x
        x: CardSizes.labelWidth

        Repeater {
            model: root.chips

            Chip {
                id: chip

                required property string key
                required property string label
                required property string name
                required property string mark

                dot: chip.mark
                objectName: "chip-" + chip.key
                text: chip.label

                Accessible.name: chip.name

                onClicked: root.chosen(chip.key)
            }
        }
    }
}
