import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Fingers on the diagram: a touch, a drag that may go on as a fling, a pinch of two. */
Item {
    id: root

    required property Timeline timeline

    property real begun: 0
    property real flung: 0

    signal touched(point: point)

    /*! What of \a vector, in pixels, runs along the axis, in dp. */
    function along(vector: vector2d): real {
        return (Theme.portrait ? vector.y : vector.x) / Theme.unit;
    }

    function grasp(translation: vector2d): void {
        root.begun = root.along(translation);
        root.timeline.grasp();
    }

    function fling(velocity: vector2d): void {
        root.timeline.grasp();
        flinging.to = root.along(velocity) * TimelineSizes.flingShare;
        flinging.restart();
    }

    function pinched(centre: point): real {
        return root.along(Qt.vector2d(centre.x, centre.y));
    }

    onFlungChanged: root.timeline.dragTo(root.flung)

    NumberAnimation {
        id: flinging

        duration: TimelineSizes.flingTime
        easing.type: Easing.OutCubic
        from: 0
        property: "flung"
        target: root

        onFinished: root.timeline.settle()
    }

    Tap {
        onPressedChanged: flinging.stop()
        onTapped: point => root.touched(point.position)
    }

    DragHandler {
        id: drag

        dragThreshold: Theme.dragThreshold
        target: null

        onActiveChanged: drag.active ? root.grasp(drag.activeTranslation) : root.fling(drag.centroid.velocity)
        onActiveTranslationChanged: if (drag.active)
            root.timeline.dragTo(root.along(drag.activeTranslation) - root.begun)
    }

    PinchHandler {
        id: pinch

        target: null

        onActiveChanged: pinch.active ? root.timeline.pinchAt(root.pinched(pinch.centroid.position)) : root.timeline.settle()
        onScaleChanged: delta => root.timeline.pinch(delta, root.pinched(pinch.centroid.position))
    }
}
