import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! Covers a line that would be cut at the lower edge of the page, and says with a caret that there is more. */
Item {
    id: root

    required property real lastLine
    required property real caretY
    required property bool more

    anchors.fill: parent

    Rectangle {
        color: Theme.sheet
        height: root.height - y
        width: root.width
        y: root.lastLine
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.mus
        name: "caret-down"
        size: ReadingSizes.caret
        visible: root.more
        y: root.caretY - height / 2
    }
}
