import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls

/*!
    A mark in a text as the keyboard and a screen reader find it: a term, a note, a correction.

    Fingers are not caught here: the text itself knows which mark they mean. A mark that goes over several lines
    is found on its first; one out of sight is not found, so that the focus never is where nobody sees it.
*/
T.Control {
    id: root

    required property string key
    required property string kind
    required property string target
    required property string spoken
    required property bool isFirst
    required property real boxX
    required property real boxY
    required property real boxWidth
    required property real boxHeight
    property real sightTop: -Infinity
    property real sightBottom: Infinity

    readonly property bool inSight: root.boxY >= root.sightTop && root.boxY + root.boxHeight <= root.sightBottom

    signal activated

    focusPolicy: root.isFirst && (root.inSight || root.activeFocus) ? Qt.TabFocus : Qt.NoFocus
    height: root.boxHeight
    objectName: `${root.kind}-${root.target}`
    width: root.boxWidth
    x: root.boxX
    y: root.boxY

    Accessible.focusable: true
    Accessible.ignored: !root.isFirst || !visible
    Accessible.name: root.spoken
    Accessible.role: root.kind === "marker" ? Accessible.Button : Accessible.Link
    Accessible.onPressAction: root.activated()
    Keys.onEnterPressed: root.activated()
    Keys.onReturnPressed: root.activated()
    Keys.onSpacePressed: root.activated()

    FocusRing {
        shown: root.visualFocus
    }
}
