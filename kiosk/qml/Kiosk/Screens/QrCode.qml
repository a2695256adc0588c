pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! A code for a phone's camera, its white border included: whole pixels for each module, black on white. */
Rectangle {
    id: root

    required property int modules
    required property list<var> runs
    required property string address

    readonly property int module: Math.floor((root.width - 2 * root.border.width) / root.modules)
    readonly property int inset: Math.floor((root.width - root.module * root.modules) / 2)

    border.color: Theme.line
    border.width: TakeawaySizes.codeBorder
    color: TakeawaySizes.light
    height: width
    objectName: "qr-code"

    transform: Mirror {
        of: root
    }

    Accessible.ignored: !visible
    Accessible.name: Words.takeCode.arg(root.address)
    Accessible.role: Accessible.Graphic

    Repeater {
        model: root.runs

        Rectangle {
            id: run

            required property rect modelData

            color: TakeawaySizes.dark
            height: root.module
            width: run.modelData.width * root.module
            x: root.inset + run.modelData.x * root.module
            y: root.inset + run.modelData.y * root.module
        }
    }
}
