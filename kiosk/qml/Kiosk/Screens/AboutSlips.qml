pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Blocks
import Kiosk.Theme

/*! The card of the transcription: how it was made, and every place where it may be wrong. */
AboutCard {
    id: root

    signal passageChosen(passage: string, start: int, end: int)
    signal termTouched(key: string)

    card: "slips"
    iconName: "pencil-line"
    title: Words.howCopied

    ProseColumn {
        paragraphs: root.about.transcription
        texts: root.about
        visible: root.about.transcription.count > 0
        width: parent.width

        onTermTouched: key => root.termTouched(key)
    }

    Column {
        id: table

        width: parent.width

        Accessible.ignored: !visible
        Accessible.name: Words.howCopied
        Accessible.role: Accessible.Table

        Repeater {
            model: root.about.slips

            SlipLine {
                width: table.width

                onChosen: (passage, start, end) => root.passageChosen(passage, start, end)
            }
        }
    }
}
