pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Ten digits, one to take back and one to enter; a keyboard's own digits do the same. */
Grid {
    id: root

    required property StaffCorner corner
    required property string told

    columns: StaffSizes.columns
    spacing: StaffSizes.keyGap

    transform: Mirror {
        of: root
    }

    Accessible.description: root.told
    Accessible.ignored: !visible
    Accessible.name: Words.staffEnterPin
    Accessible.role: Accessible.Grouping

    Repeater {
        model: StaffSizes.digits

        Key {
            required property string modelData

            enabled: root.corner.wait === 0
            height: StaffSizes.keyHeight
            objectName: "staff-key-" + modelData
            opacity: enabled ? 1 : Theme.disabledOpacity
            text: modelData
            width: StaffSizes.keyWidth

            onClicked: root.corner.type(modelData)
        }
    }

    Key {
        height: StaffSizes.keyHeight
        iconName: "backspace"
        isFunction: true
        objectName: "staff-key-delete"
        text: Words.deleteLetter
        width: StaffSizes.keyWidth

        onClicked: root.corner.erase()
    }

    Key {
        enabled: root.corner.wait === 0
        height: StaffSizes.keyHeight
        objectName: "staff-key-0"
        opacity: enabled ? 1 : Theme.disabledOpacity
        text: "0"
        width: StaffSizes.keyWidth

        onClicked: root.corner.type("0")
    }

    Key {
        height: StaffSizes.keyHeight
        isFunction: true
        objectName: "staff-key-enter"
        text: Words.staffOpen
        width: StaffSizes.keyWidth

        onClicked: root.corner.enter()
    }
}
