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
    property bool isReady: false // once the words and the theme are set
    property bool isPainted: false

    color: Theme.desk
    title: root.visit.title

    Component.onCompleted: root.isReady = true

    Connections {
        function onFrameSwapped(): void {
            root.isPainted = true;
        }

        enabled: !root.isPainted
        target: root
    }

    ThemeInputs {
        look: root.look
        surfaceHeight: root.height
        surfaceWidth: root.width
        visit: root.visit
    }

    VisitStage {
        anchors.horizontalCenter: parent.horizontalCenter
        height: root.height
        look: root.look
        shown: root.isReady && !root.visitors.attractIsUp && root.visit === visit
        visit: root.visitors.evenVisit
        width: Theme.columnWidth
    }

    VisitStage {
        anchors.horizontalCenter: parent.horizontalCenter
        height: root.height
        look: root.look
        shown: root.isReady && !root.visitors.attractIsUp && root.visit === visit
        visit: root.visitors.oddVisit
        width: Theme.columnWidth
    }

    Loader {
        id: attract

        active: root.isReady && (root.visitors.attractIsUp || item !== null)
        anchors.fill: parent
        anchors.margins: -Theme.dp(root.hours.shiftRoom)
        focus: root.visitors.attractIsUp && !root.hours.isAsleep
        visible: root.visitors.attractIsUp && !root.hours.isAsleep

        sourceComponent: AttractOnStage {
            isPainted: root.isPainted
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

    Loader {
        active: root.visitors.idle.isAsking
        anchors.fill: parent
        focus: active

        Component.onCompleted: setSource("IdleOnStage.qml", {
            "visitors": root.visitors
        })
    }
}
