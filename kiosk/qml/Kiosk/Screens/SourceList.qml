pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Where the card's statements come from. */
Item {
    id: root

    required property RecordList sources

    implicitHeight: column.height

    UprightText {
        color: Theme.mus
        font: Type.cardLabel
        lineHeight: Type.cardSourceLeading
        lineHeightMode: Text.FixedHeight
        text: Words.source
    }

    Column {
        id: column

        spacing: Theme.space8
        width: root.width - x
        x: CardSizes.labelWidth

        Repeater {
            model: root.sources

            UprightText {
                required property string line

                color: Theme.mus2
                font: Type.cardSource
                lineHeight: Type.cardSourceLeading
                lineHeightMode: Text.FixedHeight
                text: line
                width: column.width
                wrapMode: Text.Wrap
            }
        }
    }
}
