import QtQuick

import Kiosk.Theme

/*! The surface of a button, one step darker while a finger is on it. */
Rectangle {
    id: root

    required property bool dark
    required property bool pressed
    property bool shown: true

    readonly property color rest: root.dark ? Theme.mus : Theme.wash
    readonly property color touched: root.dark ? Theme.bar : Theme.wash2

    border.color: root.dark && root.shown ? color : Theme.line
    border.width: Theme.border
    color: !root.shown ? "transparent" : root.pressed ? root.touched : root.rest
    radius: Theme.radiusButton

    Behavior on color {
        ColorAnimation {
            duration: Theme.pressFeedback
        }
    }
}
