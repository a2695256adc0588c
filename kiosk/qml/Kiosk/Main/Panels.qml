import QtQuick

import Kiosk.Visitor

/*! What lies over a screen until it is closed: the panel of choices, the code for a phone, an enlarged picture. */
Item {
    id: root

    required property Visit visit
    required property StageFrame frame

    readonly property list<LazyScreen> screens: [display, takeaway, picture]

    LazyScreen {
        id: display

        anchors.fill: parent
        file: "DisplayOnStage.qml"
        frame: root.frame
        visit: root.visit
        wanted: root.visit.displayIsOpen
    }

    LazyScreen {
        id: takeaway

        anchors.fill: parent
        file: "TakeawayOnStage.qml"
        frame: root.frame
        visit: root.visit
        wanted: root.visit.takeawayIsOpen
    }

    LazyScreen {
        id: picture

        anchors.fill: parent
        file: "PictureOnStage.qml"
        frame: root.frame
        visit: root.visit
        wanted: root.visit.pictureIsOpen
    }
}
