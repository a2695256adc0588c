pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Visitor

/*! The letters of the index as keys; those without entries stay in place and cannot be chosen. */
Grid {
    id: root

    required property RecordList letters

    readonly property real keyWidth: Math.min(IndexSizes.keyMost, (width - (columns - 1) * spacing) / columns)

    signal chosen(letter: string)

    columns: Math.max(1, Math.ceil(root.letters.count / IndexSizes.keyRows))
    spacing: IndexSizes.keyGap

    Repeater {
        model: root.letters

        LetterKey {
            id: letter

            width: root.keyWidth

            onClicked: root.chosen(letter.key)
        }
    }
}
