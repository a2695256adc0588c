pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! How large the text is: each option shows a letter of the document in its size. */
OptionGroup {
    id: root

    required property real factor

    readonly property list<string> names: [Words.normal, Words.large, Words.larger, Words.largest]

    signal picked(factor: real)

    label: Words.textSize
    options: DisplaySizes.textFactors.length

    Repeater {
        model: DisplaySizes.textFactors

        Option {
            id: option

            required property int index
            required property real modelData

            chosen: option.modelData === root.factor
            height: root.optionHeight
            objectName: `text-size-${option.index}`
            text: root.names[option.index]
            width: root.optionWidth

            onClicked: root.picked(option.modelData)

            UprightText {
                anchors.centerIn: parent
                color: option.ink
                font: DisplaySizes.letter(option.modelData)
                text: "A"

                Accessible.ignored: true
            }
        }
    }
}
