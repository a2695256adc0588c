import QtQuick

import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Visitor

/*! The index with what the visit tells it. */
IndexScreen {
    id: root

    required property Visit visit
    required property StageFrame frame

    cardHeight: root.frame.cardHeight
    cardOpen: root.visit.cardIsOpen && root.visit.screen === "index"
    exhibit: root.visit.title
    index: root.visit.index

    onEmptyTouched: root.visit.closeCard()
    onEntryChosen: key => root.visit.openTerm(key)

    Binding {
        property: "lowest"
        target: root.frame
        value: root.cardBottom
    }

    FocusLayer {
        item: root
        shown: root.visible
    }

    Announced {
        shown: root.visible
        words: [Words.peoplePlacesWords, Words.entriesFromTo(root.index.count).arg(root.index.firstLetter).arg(root.index.lastLetter)].join(". ")
    }
}
