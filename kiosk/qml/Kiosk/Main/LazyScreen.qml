import QtQuick

import Kiosk.Visitor

/*! Loads a screen when it is first wanted and keeps it; \c open() loads it beforehand, in idle time. */
Loader {
    id: root

    required property Visit visit
    required property StageFrame frame
    required property bool wanted
    required property url file

    function open(): void {
        if (root.status === Loader.Null)
            root.setSource(root.file, {
                "visit": root.visit,
                "frame": root.frame
            });
    }

    function openWanted(): void {
        if (root.wanted)
            root.open();
    }

    visible: root.wanted

    Component.onCompleted: root.openWanted()
    onWantedChanged: root.openWanted()
}
