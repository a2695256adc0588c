import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*! Uses the quiet moments after the start to load what comes next, a screen at a time, and the voice at last. */
Timer {
    id: root

    required property Visit visit
    required property list<LazyScreen> waiting
    property int prepared: 0

    function prepare(): void {
        root.visit.prepare();
        root.waiting[root.prepared].open();
        root.prepared += 1;
        if (root.prepared === root.waiting.length)
            root.visit.readAloud.prepare();
    }

    interval: Theme.idleBeforePreparing
    repeat: true
    running: root.prepared < root.waiting.length

    onTriggered: root.prepare()
}
