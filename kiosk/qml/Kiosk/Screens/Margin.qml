pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*! The notes of the lines in sight, each joined to its line by a leader. */
Item {
    id: root

    required property RecordList notes
    required property real leaderX

    signal noteChosen(passage: string, kind: string, key: string, start: int)

    Repeater {
        model: root.notes

        Item {
            id: place

            required property int index
            required property string key
            required property string kind
            required property string number
            required property string title
            required property string borrowed
            required property string spoken
            required property string passage
            required property int start
            required property real noteY
            required property real lineY

            anchors.fill: parent

            Leader {
                fromX: root.leaderX
                fromY: place.lineY
                toX: button.x
                toY: Math.max(button.y + Theme.radiusCard, Math.min(place.lineY, button.y + button.height - Theme.radiusCard))
                visible: !Theme.portrait
            }

            MarginNoteButton {
                id: button

                borrowed: place.borrowed
                key: place.key
                kind: place.kind
                lineY: place.lineY
                noteY: place.noteY
                number: place.number
                spoken: place.spoken
                passage: place.passage
                start: place.start
                title: place.title
                x: root.width - width
                y: place.noteY

                onClicked: root.noteChosen(place.passage, place.kind, place.key, place.start)
            }
        }
    }
}
