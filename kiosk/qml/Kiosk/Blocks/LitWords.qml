import QtQuick

import Kiosk.Theme

/*! The block of light behind touched or found words. */
Rectangle {
    id: root

    required property real boxX
    required property real boxY
    required property real boxWidth
    required property real boxHeight

    color: Theme.hit
    height: root.boxHeight + ReadingSizes.litPadding
    width: root.boxWidth + ReadingSizes.litPadding * 2
    x: root.boxX - ReadingSizes.litPadding
    y: root.boxY
}
