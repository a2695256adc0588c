import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Pause, and a paragraph back or on: at the lower edge of what is read aloud. With \l stops also its end. */
Rectangle {
    id: root

    property ReadAloud readAloud: null
    property bool stops: false

    readonly property bool isPaused: root.readAloud?.isPaused ?? false
    readonly property int buttons: root.stops ? ReadingSizes.speechButtons + 1 : ReadingSizes.speechButtons
    readonly property real share: (root.width - 2 * Theme.space16 - (root.buttons - 1) * Theme.space12) / root.buttons
    readonly property bool narrow: root.stops && !Theme.portrait

    color: Theme.wash
    height: ReadingSizes.speechHeight
    objectName: "speech"

    Accessible.ignored: !visible
    Accessible.name: Words.readAloud
    Accessible.role: Accessible.ToolBar

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true
    }

    Rectangle {
        color: Theme.line
        height: Theme.rule
        width: parent.width
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.space12

        KioskButton {
            iconName: "stop"
            objectName: "speech-stop"
            padding: Theme.space8
            selected: true
            text: Words.stop
            vertical: root.narrow
            visible: root.stops
            width: root.share

            onClicked: root.readAloud.stop()
        }

        KioskButton {
            enabled: root.readAloud?.canGoBack ?? false
            iconName: "skip-back"
            objectName: "speech-previous"
            padding: Theme.space8
            text: Words.previous
            vertical: root.narrow
            width: root.share

            onClicked: root.readAloud.previous()
        }

        KioskButton {
            iconName: root.isPaused ? "play" : "pause"
            objectName: "speech-pause"
            padding: Theme.space8
            primary: true
            text: root.isPaused ? Words.resume : Words.pause
            vertical: root.narrow
            width: root.share

            onClicked: root.isPaused ? root.readAloud.resume() : root.readAloud.pause()
        }

        KioskButton {
            enabled: root.readAloud?.canGoOn ?? false
            iconAfter: true
            iconName: "skip-forward"
            objectName: "speech-next"
            padding: Theme.space8
            text: Words.next
            vertical: root.narrow
            width: root.share

            onClicked: root.readAloud.next()
        }
    }
}
