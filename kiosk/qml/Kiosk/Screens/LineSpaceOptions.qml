pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! How far apart lines of text stand. */
OptionGroup {
    id: root

    required property bool wide

    signal picked(wide: bool)

    label: Words.lineSpace
    options: spaces.count

    Repeater {
        id: spaces

        model: [false, true]

        Option {
            id: option

            required property bool modelData

            chosen: option.modelData === root.wide
            height: root.optionHeight
            objectName: option.modelData ? "lines-wide" : "lines-normal"
            text: option.modelData ? Words.wide : Words.normal
            width: root.optionWidth

            onClicked: root.picked(option.modelData)

            Column {
                anchors.centerIn: parent
                spacing: option.modelData ? DisplaySizes.linesWide : DisplaySizes.linesClose

                Repeater {
                    model: DisplaySizes.lines

                    Rectangle {
                        color: option.ink
                        height: DisplaySizes.lineThickness
                        width: DisplaySizes.linesWidth
                    }
                }
            }
        }
    }
}
