import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*!
    Scrolls, and shows whole lines and buttons only: it comes to rest where one begins, and covers with \l paper one
    that would be cut at the foot. Whoever changes what stands on it without a change of height calls \c measure().
*/
Flickable {
    id: root

    property color paper: Theme.desk

    readonly property bool overflows: root.contentHeight > root.height + Theme.space4
    readonly property bool showsWholeLines: true
    readonly property alias foot: lines.foot

    function measure(): void {
        lines.measure();
    }

    function turn(direction: int): void {
        lines.measure();
        gliding.duration = Theme.pageMove;
        gliding.go(lines.turned(direction));
    }

    /*! Scroll, if need be, until the content from \a top to \a bottom is in sight. */
    function reveal(top: real, bottom: real): void {
        lines.measure();
        gliding.stop();
        root.contentY = lines.showing(top, bottom);
    }

    function settle(): void {
        lines.measure();
        gliding.duration = Theme.pressFeedback;
        gliding.go(lines.nearest(root.contentY));
    }

    bottomMargin: lines.spare
    boundsBehavior: Flickable.StopAtBounds
    clip: root.overflows
    interactive: root.overflows
    pressDelay: root.overflows ? Theme.pressFeedback : 0

    onVisibleChanged: Qt.callLater(root.measure)
    onMovementEnded: root.settle()

    WholeLines {
        id: lines

        content: root.contentItem
        extent: root.contentHeight
        room: root.height
        top: root.contentY
    }

    PageGlide {
        id: gliding

        target: root
    }

    MouseArea {
        height: root.height - lines.foot
        visible: root.overflows && height > 0
        width: root.width
        y: root.contentY + lines.foot
        z: 1

        Accessible.ignored: true

        Rectangle {
            anchors.fill: parent
            color: root.paper
        }
    }
}
