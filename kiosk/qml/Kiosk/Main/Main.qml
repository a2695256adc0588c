pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Visitor

/*! The one window. It tells the theme its size and holds the stage. */
Window {
    id: root

    required property Visitors visitors
    required property Look look
    required property Hours hours

    readonly property Visit visit: root.visitors.visit

    /*! Make what is seen now; called when the words and the theme are set. */
    function open(): void {
        if (root.visitors.attractIsUp)
            attract.active = true;
        else
            stage.active = true;
    }

    color: Theme.desk
    title: root.visit.title

    Component.onCompleted: root.open()

    ThemeInputs {
        look: root.look
        surfaceHeight: root.height
        surfaceWidth: root.width
        visit: root.visit
    }

    Connections {
        function onAttractChanged(): void {
            root.open();
        }

        target: root.visitors
    }

    Timer {
        interval: Theme.idleBeforePreparing
        running: !stage.active

        onTriggered: stage.active = true
    }

    Loader {
        id: stage

        active: false
        anchors.horizontalCenter: parent.horizontalCenter
        focus: !root.visitors.attractIsUp
        height: root.height
        visible: !root.visitors.attractIsUp
        width: Theme.columnWidth

        sourceComponent: Stage {
            look: root.look
            visit: root.visit
        }
    }

    Loader {
        id: attract

        active: false
        anchors.fill: parent
        anchors.margins: -Theme.dp(root.hours.shiftRoom)
        focus: root.visitors.attractIsUp && !root.hours.isAsleep
        visible: root.visitors.attractIsUp && !root.hours.isAsleep

        sourceComponent: AttractOnStage {
            visitors: root.visitors
        }
        transform: Translate {
            x: Theme.dp(root.hours.shiftX)
            y: Theme.dp(root.hours.shiftY)
        }
    }

    Loader {
        id: asleep

        active: root.hours.isAsleep && attract.active // when the words are set
        anchors.fill: parent
        focus: root.hours.isAsleep

        sourceComponent: AsleepScreen {
            opens: root.hours.opens
            tellsWhy: root.hours.tellsWhy

            onTouched: root.hours.touch()
        }
    }
}
