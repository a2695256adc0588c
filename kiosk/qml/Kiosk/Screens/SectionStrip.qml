import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Sections, Listen, Up and Down: a strip above the bar in portrait, else at the left, a stack with large text. */
Grid {
    id: root

    required property bool atBeginning
    required property bool atEnd
    required property bool panelOpen
    property bool canTake: false
    property ReadAloud readAloud: null

    readonly property real buttonWidth: (root.width - root.spacing * (root.columns - 1)) / root.columns
    readonly property real buttonHeight: root.canTake && root.columns === 1 && Theme.shallow ? ReadingSizes.pagerHeightLow : ReadingSizes.pagerHeight
    readonly property bool paired: !Theme.portrait && !Theme.largeText

    readonly property bool upright: Theme.largeText || root.paired || root.columns > ReadingSizes.stripBeside

    signal panelAsked
    signal turned(direction: int)
    signal takeWanted

    columns: Theme.portrait ? ReadingSizes.stripButtons + (root.canTake ? 1 : 0) - (listen.visible ? 0 : 1) : root.paired ? 2 : 1
    spacing: Theme.space8

    KioskButton {
        checkable: true
        height: root.buttonHeight
        iconName: "list-bullets"
        objectName: "sections"
        selected: root.panelOpen
        text: Words.sections
        vertical: root.upright
        width: root.buttonWidth

        onClicked: root.panelAsked()
    }

    ListenButton {
        id: listen

        height: root.buttonHeight
        readAloud: root.readAloud
        vertical: root.upright
        width: root.buttonWidth
    }

    KioskButton {
        enabled: !root.atBeginning
        height: root.buttonHeight
        iconName: "arrow-up"
        objectName: "page-up"
        text: Words.up
        vertical: root.upright
        width: root.buttonWidth

        onClicked: root.turned(-1)
    }

    KioskButton {
        enabled: !root.atEnd
        height: root.buttonHeight
        iconName: "arrow-down"
        objectName: "page-down"
        text: Words.down
        vertical: root.upright
        width: root.buttonWidth

        onClicked: root.turned(1)
    }

    KioskButton {
        height: root.buttonHeight
        iconName: "qr-code"
        objectName: "take"
        text: Words.take
        vertical: root.upright
        visible: root.canTake
        width: root.buttonWidth

        onClicked: root.takeWanted()
    }
}
