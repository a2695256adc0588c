import QtQuick

import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Visitor

/*! The search with what the visit tells it. */
SearchScreen {
    id: root

    required property Visit visit
    required property StageFrame frame

    byKeys: layer.byKeys
    cardOpen: root.visit.cardIsOpen
    exhibit: root.visit.title
    search: root.visit.search

    onEmptyTouched: root.visit.closeCard()
    onPassageChosen: (passage, start, end) => root.visit.openPassage(passage, start, end)
    onRecordChosen: (kind, key) => root.visit.openRecord(kind, key)

    Binding {
        property: "upperTaken"
        target: root.frame
        value: root.takesUpperHalf
    }

    FocusLayer {
        id: layer

        item: root
        shown: root.visible
    }

    Announced {
        shown: root.visible
        words: Words.search
    }
}
