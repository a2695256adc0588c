pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! The exhibit's languages, each by its own name. */
OptionGroup {
    id: root

    required property list<string> tags
    required property list<string> names
    required property string current

    signal picked(tag: string)

    label: Words.language
    optionHeight: DisplaySizes.optionHeightLow
    options: root.tags.length

    Repeater {
        model: root.tags

        Option {
            id: option

            required property int index
            required property string modelData

            chosen: option.modelData === root.current
            height: root.optionHeight
            objectName: `language-${option.modelData}`
            text: root.names[option.index]
            width: root.optionWidth

            onClicked: root.picked(option.modelData)
        }
    }
}
