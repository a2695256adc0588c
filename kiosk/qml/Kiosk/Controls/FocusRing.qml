import QtQuick

import Kiosk.Theme

/*! The ring around what the keyboard would press; lies over its parent and a little beyond. */
Rectangle {
    id: root

    property bool shown: false
    property bool onBar: false

    readonly property real reach: Theme.focusGap + Theme.focusWidth

    anchors.fill: parent
    anchors.margins: -root.reach
    border.color: root.onBar ? Theme.focusBar : Theme.focus
    border.width: Theme.focusWidth
    color: "transparent"
    radius: Theme.radiusButton + root.reach
    visible: root.shown
}
