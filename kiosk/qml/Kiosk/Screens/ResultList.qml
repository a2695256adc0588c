import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! A list of results that shows whole rows only, with a caret where more follow; it turns page by page. */
ListView {
    id: root

    required property string name
    required property color paper

    readonly property real shift: root.contentY - root.originY
    readonly property real lowest: root.contentY + root.height
    readonly property InOrder order: InOrder {}
    property real edge: root.height

    /*! Move on so that the first row that is not whole stands on top, or as far back where \a direction is -1. */
    function turn(direction: int): void {
        turning.to = root.within(direction > 0 ? root.contentY + root.edge : root.rowTop(root.contentY - root.height) + root.rowAt(root.contentY - root.height));
        turning.restart();
    }

    function moveTo(shift: real): void {
        root.forceLayout();
        root.contentY = root.within(root.originY + shift);
        root.measure();
    }

    function within(y: real): real {
        return Math.max(root.originY, Math.min(y, root.originY + root.contentHeight - root.height));
    }

    /*! Where the row at content height \a y begins. */
    function rowTop(y: real): real {
        return root.itemAt(0, y)?.y ?? y;
    }

    /*! How high the row at content height \a y is. */
    function rowAt(y: real): real {
        return root.itemAt(0, y)?.height ?? 0;
    }

    /*! Find where the last whole row ends; a row that alone fills the list stays in sight. */
    function measure(): void {
        const top = root.rowTop(root.lowest) - root.contentY;
        root.edge = root.atYEnd || top <= 0 ? root.height : Math.min(root.height, top);
    }

    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    clip: true
    flickDeceleration: ReadingSizes.flickSlowing
    interactive: contentHeight > height
    keyNavigationEnabled: false
    maximumFlickVelocity: ReadingSizes.maxFlick
    pressDelay: Theme.pressFeedback
    snapMode: ListView.SnapToItem

    Accessible.ignored: !visible
    Accessible.name: root.name
    Accessible.role: Accessible.List

    onContentHeightChanged: root.measure()
    onContentYChanged: root.measure()
    onHeightChanged: root.measure()

    NumberAnimation {
        id: turning

        duration: Theme.pageMove
        easing.type: Easing.OutCubic
        property: "contentY"
        target: root
    }

    Rectangle {
        color: root.paper
        height: root.height - root.edge
        parent: root
        visible: root.edge < root.height
        width: root.width
        y: root.edge
        z: 1

        Icon {
            anchors.centerIn: parent
            name: "caret-down"
            size: SearchSizes.more
            visible: parent.height >= height
        }
    }
}
