pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! The colour schemes; each option stands on its own paper, in its own ink. */
OptionGroup {
    id: root

    required property string scheme

    readonly property list<string> names: [Words.paper, Words.white, Words.evening, Words.highContrast]

    signal picked(scheme: string)

    label: Words.colors
    options: DisplaySizes.schemes.length

    Repeater {
        model: DisplaySizes.schemes

        Option {
            id: option

            required property int index
            required property string modelData

            readonly property ColourTokens colours: Theme.coloursOf(option.modelData)

            chosen: option.modelData === root.scheme
            height: root.optionHeight
            ink: option.colours.ink
            objectName: `colours-${option.modelData}`
            paper: option.down ? option.colours.sheet2 : option.colours.sheet
            swatch: true
            text: root.names[option.index]
            width: root.optionWidth

            onClicked: root.picked(option.modelData)

            UprightText {
                id: letters

                anchors.centerIn: parent
                color: option.ink
                font: DisplaySizes.swatch
                text: "Aa"

                Accessible.ignored: true

                Rectangle {
                    color: option.colours.line
                    height: ReadingSizes.underline
                    width: parent.width
                    y: letters.baselineOffset + ReadingSizes.underline + DisplaySizes.underlineDrop
                }
            }
        }
    }
}
