pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The diagram: lens, lanes, axis, events and the document's line. Fingers drag it and pinch it. */
Item {
    id: root

    required property Timeline timeline
    required property real diagramHeight

    readonly property TimelineDiagram diagram: root.timeline.diagram
    readonly property bool glides: root.diagram.glides && Theme.lensMove > 0
    readonly property real selectedBottom: root.diagram.selectedBottom * Theme.unit

    signal eventChosen(key: string)
    signal emptyTouched

    function measure(): void {
        root.timeline.resize(root.width / Theme.unit, root.diagramHeight / Theme.unit, Theme.portrait, Theme.textFactor, line.flagWidth / Theme.unit);
    }

    function touch(key: string): void {
        key === "" ? root.emptyTouched() : root.eventChosen(key);
    }

    height: root.diagramHeight

    Component.onCompleted: root.measure()
    onDiagramHeightChanged: Qt.callLater(root.measure)
    onWidthChanged: Qt.callLater(root.measure)

    Connections {
        function onTextFactorChanged(): void {
            Qt.callLater(root.measure);
        }

        target: Theme
    }

    Connections {
        function onChanged(): void {
            if (root.glides)
                away.restart();
        }

        target: root.diagram
    }

    Timer {
        id: away

        interval: TimelineSizes.labelsAway
    }

    TimelineLens {
        diagram: root.diagram
        glides: root.glides
        height: root.height
        width: root.width
    }

    TimelineBand {
        diagram: root.diagram
        glides: root.glides
        height: root.height
        width: root.width
    }

    Repeater {
        model: root.diagram.lanes

        delegate: TimelineLane {
            glides: root.glides
            headed: !root.timeline.isSingleLane
        }
    }

    TimelineAxis {
        diagram: root.diagram
        glides: root.glides
        height: root.height
        numbersAway: away.running
        visible: !Theme.portrait
        width: root.width
    }

    TimelineYears {
        diagram: root.diagram
        glides: root.glides
        height: root.height
        numbersAway: away.running
        ruleY: root.diagram.headingsEnd * Theme.unit
        visible: Theme.portrait
        width: root.width
    }

    TimelineLeader {
        timeline: root.timeline
    }

    Repeater {
        model: root.diagram.events

        delegate: TimelineEvent {
            id: event

            glides: root.glides
            labelsAway: away.running
            selected: event.key === root.timeline.selectedKey

            onChosen: root.eventChosen(event.key)
        }
    }

    TimelineLine {
        id: line

        diagram: root.diagram
        glides: root.glides
        height: root.height
        width: root.width
        z: 1

        onFlagWidthChanged: Qt.callLater(root.measure)
    }

    TimelineTouch {
        anchors.fill: parent
        timeline: root.timeline

        onTouched: point => root.touch(root.diagram.eventAt(point.x / Theme.unit, point.y / Theme.unit, Math.max(Theme.slop, TimelineSizes.slopLeast) / Theme.unit))
    }
}
