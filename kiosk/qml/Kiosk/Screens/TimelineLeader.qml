import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! A line from the selected event to the card that tells of it, in landscape; it runs behind dots. */
Rectangle {
    id: root

    required property Timeline timeline

    readonly property real from: root.timeline.diagram.selectedX * Theme.unit
    readonly property real to: root.timeline.cardOnLeft ? Theme.margin + CardSizes.width : CardSizes.x

    color: Theme.line
    height: TimelineSizes.leader
    visible: root.timeline.selectedKey !== "" && !Theme.portrait
    width: Math.abs(root.to - root.from)
    x: Math.min(root.from, root.to)
    y: root.timeline.diagram.selectedY * Theme.unit - height / 2
}
