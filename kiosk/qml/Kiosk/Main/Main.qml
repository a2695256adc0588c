pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*! The one window. It tells the theme its size and holds the stage. */
Window {
    id: root

    required property Visit visit
    required property Look look

    color: Theme.desk
    title: root.visit.title

    Component.onCompleted: stage.active = true

    ThemeInputs {
        look: root.look
        surfaceHeight: root.height
        surfaceWidth: root.width
        visit: root.visit
    }

    Loader {
        id: stage

        active: false // until the words and the theme are set
        anchors.horizontalCenter: parent.horizontalCenter
        focus: true
        height: root.height
        width: Theme.columnWidth

        sourceComponent: Stage {
            look: root.look
            visit: root.visit
        }
    }
}
