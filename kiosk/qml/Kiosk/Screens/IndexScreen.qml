import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Everyone and everything named: entries above, kinds and letters below. A card lies over the last column. */
FocusScope {
    id: root

    required property TermIndex index
    required property string exhibit
    required property bool cardOpen
    property real cardHeight: 0

    readonly property string count: root.index.firstLetter === root.index.lastLetter ? Words.entriesCount(root.index.count) : Words.entriesFromTo(root.index.count).arg(root.index.firstLetter).arg(root.index.lastLetter)
    readonly property alias pages: pages
    readonly property bool covered: root.cardOpen && Theme.portrait
    readonly property bool quiet: root.cardOpen && (Theme.portrait || Theme.largeText || Theme.shallow)
    readonly property real cardBottom: Theme.largeText || Theme.shallow ? CardSizes.bottom : root.ruleY
    readonly property real ruleY: Math.min(filters.y, turns.y) - IndexSizes.rule

    signal entryChosen(key: string)
    signal emptyTouched

    IndexFilters {
        id: filters

        filters: root.index.filters
        visible: !root.quiet
        width: IndexSizes.pagesWidth - (Theme.portrait ? 0 : turns.width + IndexSizes.rowGap)
        x: IndexSizes.pagesX
        y: (Theme.portrait ? turns.y : keys.y) - IndexSizes.rowGap - height

        onChosen: kind => root.index.choose(kind)
    }

    Row {
        id: turns

        spacing: IndexSizes.filterGap
        visible: !root.quiet
        x: root.width - Theme.margin - width
        y: keys.y - IndexSizes.rowGap - height

        KioskButton {
            enabled: root.index.page > 0
            height: IndexSizes.turnHeight
            iconName: "arrow-up"
            objectName: "page-up"
            padding: Theme.space16
            text: Words.up
            width: Theme.portrait ? (IndexSizes.pagesWidth - IndexSizes.filterGap) / 2 : IndexSizes.turnWidth

            onClicked: root.index.turn(-1)
        }

        KioskButton {
            enabled: root.index.page < root.index.pages - 1
            height: IndexSizes.turnHeight
            iconName: "arrow-down"
            objectName: "page-down"
            padding: Theme.space16
            text: Words.down
            width: Theme.portrait ? (IndexSizes.pagesWidth - IndexSizes.filterGap) / 2 : IndexSizes.turnWidth

            onClicked: root.index.turn(1)
        }
    }

    LetterKeys {
        id: keys

        height: IndexSizes.lettersShown ? implicitHeight : -IndexSizes.rowGap
        letters: root.index.letters
        visible: !root.quiet && IndexSizes.lettersShown
        width: IndexSizes.pagesWidth
        x: IndexSizes.pagesX
        y: root.height - IndexSizes.bottom - height

        onChosen: letter => root.index.goToLetter(letter)
    }

    IndexPages {
        id: pages

        height: (root.covered ? root.height - root.cardHeight - ReadingSizes.aboveSheet : root.ruleY - IndexSizes.ruleGap) - y
        index: root.index
        width: IndexSizes.pagesWidth
        x: IndexSizes.pagesX
        y: IndexSizes.pagesY

        onEmptyTouched: root.emptyTouched()
        onEntryChosen: key => root.entryChosen(key)
    }

    Rectangle {
        color: Theme.edge
        height: Theme.hairline
        visible: !root.quiet
        width: IndexSizes.pagesWidth
        x: IndexSizes.pagesX
        y: root.ruleY
    }

    TopStrip {
        exhibit: root.exhibit
        status: [root.count, root.index.borrowed].filter(part => part !== "").join(" · ")
        title: Words.peoplePlacesWords
        width: root.width
    }
}
