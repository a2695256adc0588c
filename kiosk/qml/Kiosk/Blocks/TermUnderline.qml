import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! The line under a glossary term, unbroken by descenders. */
Rectangle {
    id: root

    required property int start
    required property real boxBase
    required property real boxX
    required property real boxWidth
    property bool lit: false

    color: Theme.line
    height: root.lit ? ReadingSizes.underlineTouched : ReadingSizes.underline
    width: root.boxWidth
    x: root.boxX
    y: root.boxBase + ReadingSizes.underlineDrop
}
