import QtQuick

import Kiosk.Theme

/*! The surface of a button, one step darker while a finger is on it. */
Rectangle {
    id: root

    required property bool dark
    required property bool pressed
    property bool shown: true

    readonly property color rest: dark ? Theme.mus : Theme.wash
    readonly property color touched: dark ? Theme.bar : Theme.wash2

    border.color: dark && shown ? color : Theme.line
    border.width: Theme.border
    color: !shown ? "transparent" : pressed ? touched : rest
    radius: Theme.radiusButton

    Behavior on color {
        ColorAnimation {
            duration: Theme.pressFeedback
        }
    }
}
