pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes

/*! A choice between the usual and another: \l names and \l icons of both, the usual first. */
OptionGroup {
    id: root

    required property bool other
    required property list<string> names
    required property list<string> icons
    required property list<string> keys

    signal picked(other: bool)

    optionHeight: DisplaySizes.optionHeightLow
    options: both.count

    Repeater {
        id: both

        model: root.keys

        Option {
            id: option

            required property int index
            required property string modelData

            readonly property bool isOther: option.index > 0

            chosen: option.isOther === root.other
            height: root.optionHeight
            objectName: option.modelData
            text: root.names[option.index]
            width: root.optionWidth

            onClicked: root.picked(option.isOther)

            Icon {
                anchors.centerIn: parent
                color: option.ink
                name: root.icons[option.index]
                size: DisplaySizes.icon
            }
        }
    }
}
