import QtQuick

import Kiosk.Controls
import Kiosk.Theme

/*! A note's sign within the text. */
Item {
    id: root

    required property string key
    required property string target
    required property string kind
    required property string number
    required property string spoken
    required property bool contested
    required property real boxBase
    required property real boxX
    required property real boxY
    required property real boxWidth
    required property real boxHeight

    signal activated

    activeFocusOnTab: true
    height: root.boxHeight
    objectName: "marker-" + root.target
    width: root.boxWidth
    x: root.boxX
    y: root.boxY

    Accessible.name: root.spoken
    Accessible.role: Accessible.Button

    Accessible.onPressAction: root.activated()
    Keys.onEnterPressed: root.activated()
    Keys.onReturnPressed: root.activated()

    NoteMark {
        contested: root.contested
        height: ReadingSizes.marker
        number: root.number
        width: ReadingSizes.marker
        x: (root.width - width) / 2
        y: root.boxBase - root.boxY - ReadingSizes.markerLift
    }

    FocusRing {
        shown: root.activeFocus
    }
}
