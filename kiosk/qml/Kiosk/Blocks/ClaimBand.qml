import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! The band on the lower part of a line that a claim or a note speaks about. */
Rectangle {
    id: root

    required property string kind
    required property real boxX
    required property real boxWidth
    required property real boxBase

    color: Theme.wash2
    height: Type.runningLeading * ReadingSizes.bandShare
    visible: root.kind === "claim"
    width: root.boxWidth
    x: root.boxX
    y: root.boxBase + ReadingSizes.bandDrop - root.height
}
