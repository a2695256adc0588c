import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! The block of light behind touched or found words. */
Rectangle {
    id: root

    required property real boxX
    required property real boxWidth
    required property real boxBase

    color: Theme.hit
    height: ReadingSizes.litHeight
    objectName: "lit"
    width: root.boxWidth + ReadingSizes.litPadding * 2
    x: root.boxX - ReadingSizes.litPadding
    y: root.boxBase - ReadingSizes.litRise
}
