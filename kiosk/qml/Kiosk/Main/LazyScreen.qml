import QtQuick

import Kiosk.Visitor

/*! Loads a screen when it is first wanted and keeps it; \c prepare() loads it beforehand, in idle time. */
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

    function prepare(): void {
        root.asynchronous = !root.wanted;
        root.open();
    }

    function openWanted(): void {
        if (root.wanted)
            root.openNow();
    }

    /*! A Loader that is told to hurry forgets what it was to give its screen: what has begun is begun anew. */
    function openNow(): void {
        if (root.status === Loader.Loading)
            root.setSource("");
        root.asynchronous = false;
        root.open();
    }

    visible: root.wanted

    Component.onCompleted: root.openWanted()
    onWantedChanged: root.openWanted()
}
