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

    readonly property bool showsWholeLines: true
    readonly property alias foot: lines.foot
    readonly property InOrder order: InOrder {}
    property int row: 0

    /*! Move on so that the first row that is not whole stands on top, or as far back where \a direction is -1. */
    function turn(direction: int): void {
        turning.stop();
        const start = root.contentY;
        const from = direction > 0 ? start : Math.max(root.originY, start - root.height);
        root.lookAt(from);
        turning.to = direction > 0 ? lines.turned(1) : Math.min(start, lines.following(from));
        root.lookAt(start);
        turning.start();
    }

    /*! Show \a row on top; the second time there is room beneath the last page. */
    function moveTo(row: int): void {
        root.forceLayout();
        root.positionViewAtIndex(row, ListView.Beginning);
        root.measure();
        root.positionViewAtIndex(row, ListView.Beginning);
    }

    /*! Scroll, if need be, until the rows from \a top to \a bottom are in sight. */
    function reveal(top: real, bottom: real): void {
        turning.stop();
        root.measure();
        root.contentY = lines.showing(top, bottom);
    }

    /*! Stand at \a y, with the rows that are seen from there. */
    function lookAt(y: real): void {
        root.contentY = y;
        root.measure();
    }

    /*! Other rows are there: find which are whole and which is on top, and leave room beneath the last page. */
    function measure(): void {
        lines.measure();
        root.bottomMargin = lines.spare;
        root.row = Math.max(0, root.indexAt(0, root.contentY + 1));
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

    onContentYChanged: lines.measure()
    onMovementEnded: root.measure()
    onVisibleChanged: Qt.callLater(root.measure)

    WholeRows {
        id: lines

        content: root.contentItem
        extent: root.contentHeight
        first: root.originY
        room: root.height
        top: root.contentY
    }

    Connections {
        function onChildrenChanged(): void {
            Qt.callLater(root.measure);
        }

        target: root.contentItem
    }

    NumberAnimation {
        id: turning

        duration: Theme.pageMove
        easing.type: Easing.OutCubic
        property: "contentY"
        target: root

        onFinished: root.measure()
    }

    Rectangle {
        color: root.paper
        height: root.height - lines.foot
        parent: root
        visible: lines.foot < root.height
        width: root.width
        y: lines.foot
        z: 1

        Icon {
            anchors.centerIn: parent
            name: "caret-down"
            size: SearchSizes.more
            visible: parent.height >= height
        }
    }
}
