import QtQuick
import QtQuick.Templates as T

import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! A note beside its line: its sign, its kind and its title; in portrait only the sign, on an edge tab. */
T.AbstractButton {
    id: root

    required property string key
    required property string number
    required property string kind
    required property string title
    required property string borrowed
    required property string spoken
    required property string passage
    required property int start
    required property real noteY
    required property real lineY

    readonly property bool contested: root.kind === "claim"
    readonly property string kindName: root.contested ? Words.contestedClaim : Words.curatorsNote

    height: ReadingSizes.noteHeight
    objectName: "note-" + root.key
    width: Theme.portrait ? ReadingSizes.noteTabWidth : ReadingSizes.marginWidth

    Accessible.ignored: !visible
    Accessible.name: root.kindName + " " + root.number + ": " + root.spoken
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.border
        color: root.down ? Theme.wash2 : Theme.wash
        radius: Theme.radiusCard

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        NoteMark {
            anchors.verticalCenter: parent.verticalCenter
            contested: root.contested
            height: ReadingSizes.noteMark
            number: root.number
            width: ReadingSizes.noteMark
            x: Theme.portrait ? (parent.width - width) / 2 : Theme.space16 + Theme.space4
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.portrait
            width: parent.width - x - Theme.space12
            x: ReadingSizes.noteTextX

            UprightText {
                color: Theme.mus2
                font: Type.marginKind
                text: root.borrowed === "" ? root.kindName : root.kindName + " " + root.borrowed
            }

            UprightText {
                color: Theme.mus
                elide: Text.ElideRight
                font: Type.marginTitle
                text: root.title
                width: parent.width
            }
        }
    }
}
