import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*!
    The stage of one visit: made when it is first \l wanted, taken down with its visit. Another visit gets another
    stage, so that nothing of the one before is left on it.
*/
Loader {
    id: root

    required property Look look
    required property Visit visit
    required property bool shown

    function open(): void {
        if (root.visit === null)
            root.source = "";
        else if (root.status === Loader.Null)
            root.setSource("Stage.qml", {
                "look": root.look,
                "visit": root.visit
            });
    }

    function openShown(): void {
        if (root.shown || root.visit === null)
            root.open();
    }

    focus: root.shown
    visible: root.shown

    Keys.forwardTo: [arrows]

    Component.onCompleted: root.openShown()
    onShownChanged: root.openShown()
    onVisitChanged: root.openShown()

    ArrowKeys {
        id: arrows
    }

    Timer {
        interval: Theme.idleBeforePreparing
        running: root.visit !== null && root.status === Loader.Null

        onTriggered: root.open()
    }
}
