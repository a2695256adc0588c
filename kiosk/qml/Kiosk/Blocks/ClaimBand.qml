import QtQuick

import Kiosk.Theme

/*! The band on the lower part of a line that a claim or a note speaks about. */
Rectangle {
    id: root

    required property string kind
    required property real boxX
    required property real boxY
    required property real boxWidth
    required property real boxHeight

    color: Theme.wash2
    height: root.boxHeight * ReadingSizes.bandShare
    visible: root.kind === "claim"
    width: root.boxWidth
    x: root.boxX
    y: root.boxY + root.boxHeight - root.height
}
