import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*! Fingers on the diagram: a touch, a drag that may go on as a fling, a pinch of two. */
Item {
    id: root

    required property Timeline timeline

    property real flung: 0

    signal touched(point: point)

    function along(vector: point): real {
        return (Theme.portrait ? vector.y : vector.x) / Theme.unit;
    }

    function fling(speed: real): void {
        root.timeline.grasp();
        flinging.to = speed * TimelineSizes.flingShare;
        flinging.restart();
    }

    onFlungChanged: if (flinging.running)
        root.timeline.dragTo(root.flung)

    NumberAnimation {
        id: flinging

        duration: TimelineSizes.flingTime
        easing.type: Easing.OutCubic
        from: 0
        property: "flung"
        target: root

        onFinished: root.timeline.settle()
    }

    TapHandler {
        dragThreshold: Theme.dragThreshold
        gesturePolicy: TapHandler.DragThreshold

        onPressedChanged: flinging.stop()
        onTapped: point => root.touched(point.position)
    }

    DragHandler {
        id: drag

        dragThreshold: Theme.dragThreshold
        target: null

        onActiveChanged: drag.active ? root.timeline.grasp() : root.fling(root.along(Qt.point(drag.centroid.velocity.x, drag.centroid.velocity.y)))
        onActiveTranslationChanged: root.timeline.dragTo(root.along(Qt.point(drag.activeTranslation.x, drag.activeTranslation.y)))
    }

    PinchHandler {
        id: pinch

        target: null

        onActiveChanged: pinch.active ? root.timeline.pinchAt(root.along(pinch.centroid.position)) : root.timeline.settle()
        onScaleChanged: delta => root.timeline.pinch(delta, root.along(pinch.centroid.position))
    }
}
