import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! A line from a line of text to what belongs to it; it bends once where their heights differ. */
Item {
    id: root

    required property real fromX
    required property real fromY
    required property real toX
    required property real toY

    readonly property real bendX: (root.fromX + root.toX) / 2
    readonly property bool bends: Math.abs(root.fromY - root.toY) > ReadingSizes.leader

    Rectangle {
        color: Theme.line
        height: ReadingSizes.leader
        width: (root.bends ? root.bendX : root.toX) - root.fromX
        x: root.fromX
        y: root.fromY - height / 2
    }

    Rectangle {
        color: Theme.line
        height: Math.abs(root.toY - root.fromY) + ReadingSizes.leader
        visible: root.bends
        width: ReadingSizes.leader
        x: root.bendX - width
        y: Math.min(root.fromY, root.toY) - ReadingSizes.leader / 2
    }

    Rectangle {
        color: Theme.line
        height: ReadingSizes.leader
        visible: root.bends
        width: root.toX - root.bendX + ReadingSizes.leader
        x: root.bendX - ReadingSizes.leader
        y: root.toY - height / 2
    }
}
