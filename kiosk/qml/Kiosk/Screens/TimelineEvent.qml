import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! An event: dot or bar, label, and a connector where the label was pushed off. Roles are in dp. */
T.Control {
    id: root

    required property string key
    required property string spoken
    required property string lane
    required property string date
    required property string label
    required property bool inDocument
    required property bool shown
    required property bool isBar
    required property bool fadesAtStart
    required property bool fadesAtEnd
    required property bool onLens
    required property real markX
    required property real markY
    required property real markWidth
    required property real markHeight
    required property bool labelShown
    required property real labelX
    required property real labelY
    required property real labelWidth
    required property real labelHeight
    required property bool endsLevel
    required property real connectorX
    required property real connectorY
    required property real connectorLength
    required property real connectorAngle
    required property bool selected
    required property bool glides
    required property bool labelsAway

    readonly property color colour: root.selected ? Theme.seal : Theme.mus
    readonly property color ground: root.onLens ? Theme.sheet : Theme.desk

    signal chosen

    objectName: `event-${root.key}`
    focusPolicy: root.shown || root.activeFocus ? Qt.TabFocus : Qt.NoFocus
    height: root.markHeight * Theme.unit
    visible: root.shown
    width: root.markWidth * Theme.unit
    x: root.markX * Theme.unit
    y: root.markY * Theme.unit
    z: root.isBar && !root.selected ? 0 : 2

    Accessible.description: root.lane
    Accessible.focusable: true
    Accessible.ignored: !visible
    Accessible.name: `${root.spoken}, ${root.inDocument ? Words.inTheDocument : Words.forContext}`
    Accessible.role: Accessible.Button
    Accessible.selectable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: root.chosen()
    Keys.onEnterPressed: root.chosen()
    Keys.onReturnPressed: root.chosen()
    Keys.onSpacePressed: root.chosen()

    TimelineGlide on x {
        enabled: root.glides
    }
    TimelineGlide on y {
        enabled: root.glides
    }
    TimelineGlide on width {
        enabled: root.glides && root.isBar
    }
    TimelineGlide on height {
        enabled: root.glides && root.isBar
    }

    Rectangle {
        antialiasing: true
        color: Theme.mus
        height: TimelineSizes.connector
        rotation: root.connectorAngle
        transformOrigin: Item.Left
        visible: label.visible && root.connectorLength > 0
        width: root.connectorLength * Theme.unit
        x: (root.connectorX - root.markX) * Theme.unit
        y: (root.connectorY - root.markY) * Theme.unit - height / 2
    }

    TimelineLabel {
        id: label

        date: root.date
        endsLevel: root.endsLevel
        height: root.labelHeight * Theme.unit
        inDocument: root.inDocument
        label: root.label
        opacity: root.labelShown && !root.labelsAway ? 1 : 0
        selected: root.selected
        visible: opacity > 0
        width: root.labelWidth * Theme.unit
        x: Math.round((root.labelX - root.markX) * Theme.unit)
        y: Math.round((root.labelY - root.markY) * Theme.unit)

        TimelineGlide on x {
            enabled: root.glides
        }
        TimelineGlide on y {
            enabled: root.glides
        }
        Behavior on opacity {
            NumberAnimation {
                duration: TimelineSizes.labelFade
            }
        }
    }

    TimelineBar {
        anchors.fill: parent
        colour: root.colour
        fadesAtEnd: root.fadesAtEnd
        fadesAtStart: root.fadesAtStart
        filled: root.inDocument
        ground: root.ground
        selected: root.selected
        visible: root.isBar
    }

    TimelineDot {
        anchors.centerIn: parent
        colour: root.colour
        filled: root.inDocument
        ground: root.ground
        height: root.height
        selected: root.selected
        visible: !root.isBar
    }

    Item {
        height: Math.max(root.height, label.visible ? label.y + label.height : 0) - y
        width: Math.max(root.width, label.visible ? label.x + label.width : 0) - x
        x: Math.min(0, label.visible ? label.x : 0)
        y: Math.min(0, label.visible ? label.y : 0)

        FocusRing {
            shown: root.visualFocus
        }
    }
}
