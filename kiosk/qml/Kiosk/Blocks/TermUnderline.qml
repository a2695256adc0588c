import QtQuick

import Kiosk.Controls
import Kiosk.Theme

/*! The line under a glossary term, unbroken by descenders. The first line of a term takes the focus. */
Item {
    id: root

    required property string key
    required property string target
    required property string spoken
    required property bool isFirst
    required property int start
    required property real boxBase
    required property real boxX
    required property real boxY
    required property real boxWidth
    required property real boxHeight
    property bool lit: false

    signal activated

    activeFocusOnTab: root.isFirst
    height: root.boxHeight
    objectName: "term-" + root.target
    width: root.boxWidth
    x: root.boxX
    y: root.boxY

    Accessible.ignored: !root.isFirst
    Accessible.name: root.spoken
    Accessible.role: Accessible.Link

    Accessible.onPressAction: root.activated()
    Keys.onEnterPressed: root.activated()
    Keys.onReturnPressed: root.activated()

    Rectangle {
        color: Theme.line
        height: root.lit ? ReadingSizes.underlineTouched : ReadingSizes.underline
        width: root.width
        y: root.boxBase - root.boxY + ReadingSizes.underlineDrop
    }

    FocusRing {
        shown: root.activeFocus
    }
}
