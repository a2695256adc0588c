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

    property bool isReady: false // once the words and the theme are set
    property bool isPainted: false

    /*! Make what the first frame did not wait for. */
    function goOn(): void {
        root.isPainted = true;
        root.visitors.prepare();
    }

    color: Theme.desk
    title: root.visitors.title

    Component.onCompleted: root.isReady = true

    Connections {
        function onFrameSwapped(): void {
            Qt.callLater(root.goOn);
        }

        enabled: !root.isPainted
        target: root
    }

    ThemeInputs {
        language: root.visitors.language
        look: root.look
        mirrored: root.visitors.isMirrored
        surfaceHeight: root.height
        surfaceWidth: root.width
        words: root.visitors.words
    }

    Item {
        id: surface

        anchors.fill: parent

        transform: Mirror {
            of: surface
        }

        Loader {
            id: stages

            readonly property bool wanted: root.isReady && root.visitors.presentVisit !== null

            function open(): void {
                if (stages.wanted && stages.status === Loader.Null)
                    stages.setSource("Stages.qml", {
                        "look": root.look,
                        "visitors": root.visitors
                    });
            }

            anchors.horizontalCenter: parent.horizontalCenter
            focus: !root.visitors.attractIsUp
            height: root.height
            visible: !root.visitors.attractIsUp
            width: Theme.columnWidth

            Component.onCompleted: stages.open()
            onWantedChanged: stages.open()
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
            id: damage

            active: root.visitors.damage.isShown
            anchors.fill: parent
            focus: active

            Component.onCompleted: setSource("DamageOnStage.qml", {
                "visitors": root.visitors
            })
            onLoaded: (damage.item as Item).forceActiveFocus(Qt.OtherFocusReason)
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
}
