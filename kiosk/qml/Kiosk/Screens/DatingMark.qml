import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! A clue's mark: filled for what the text mentions, hollow for what is said elsewhere; an open side fades away. */
Item {
    id: root

    required property bool filled
    required property real length
    property bool opensBefore: false
    property bool opensAfter: false

    readonly property bool isBar: root.length >= AboutSizes.shortestBar
    readonly property real sideLength: root.isBar ? root.length / 2 : AboutSizes.dot / 2

    height: AboutSizes.dot
    width: 2 * root.sideLength

    TimelineBar {
        anchors.verticalCenter: parent.verticalCenter
        colour: Theme.mus
        fadesAtEnd: root.opensAfter
        fadesAtStart: root.opensBefore
        filled: true
        ground: Theme.wash
        height: AboutSizes.bar
        selected: false
        visible: root.opensBefore || root.opensAfter
        width: root.sideLength + AboutSizes.fade
        x: root.opensBefore ? root.sideLength - width : root.sideLength
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.mus
        border.width: root.isBar ? AboutSizes.barOutline : AboutSizes.ring
        color: root.filled ? Theme.mus : Theme.wash
        height: root.isBar ? AboutSizes.bar : AboutSizes.dot
        radius: height / 2
        width: root.isBar ? root.length : AboutSizes.dot
    }
}
