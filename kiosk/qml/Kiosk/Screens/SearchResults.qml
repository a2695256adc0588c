pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! What was found: places in the document on paper, the museum's records on a card; never one mixed list. */
Item {
    id: root

    required property Search search
    property bool cardOpen: false

    readonly property bool isNotesCovered: root.cardOpen && !Theme.portrait
    readonly property bool atBeginning: document.atYBeginning && museum.atYBeginning
    readonly property bool atEnd: document.atYEnd && museum.atYEnd
    readonly property real sheetHeight: Theme.portrait ? root.height * SearchSizes.documentShare : root.height

    signal passageChosen(passage: string, start: int, end: int)
    signal recordChosen(kind: string, key: string)

    /*! Move both lists by nearly what they show. */
    function turn(direction: int): void {
        document.turn(direction);
        museum.turn(direction);
    }

    function move(documentRow: int, museumRow: int): void {
        document.moveTo(documentRow);
        museum.moveTo(museumRow);
    }

    Component.onCompleted: root.search.arrive()

    Connections {
        function onMoved(documentRow: int, museumRow: int): void {
            root.move(documentRow, museumRow);
        }

        target: root.search
    }

    TypeStyle {
        id: documentStyle

        font: SearchSizes.sentence
        ink: Theme.ink
        leading: SearchSizes.sentenceLeading
        readingFont: SearchSizes.sentence
        readingInk: Theme.ink
    }

    TypeStyle {
        id: museumStyle

        font: SearchSizes.snippet
        ink: Theme.mus2
        leading: SearchSizes.snippetLeading
        readingFont: SearchSizes.snippet
        readingInk: Theme.mus2
    }

    Shadow {
        anchors.fill: sheet
        level: 1
    }

    Rectangle {
        id: sheet

        border.color: Theme.edge
        border.width: Theme.hairline
        color: Theme.sheet
        height: root.sheetHeight
        width: SearchSizes.sheetWidth

        UprightText {
            anchors.centerIn: parent
            color: Theme.mus2
            font: Type.label
            text: Words.nothingInDocument
            textFormat: Text.PlainText
            visible: document.count === 0
        }

        ResultList {
            id: document

            anchors.fill: parent
            anchors.margins: Theme.hairline
            model: root.search.document
            name: Words.foundInDocument
            paper: Theme.sheet

            delegate: SearchDocumentRow {
                required property int index

                style: documentStyle
                texts: root.search
                width: document.width

                Component.onCompleted: document.order.place(this, index)
                onClicked: root.passageChosen(passage, start, end)
            }

            onRowChanged: root.search.stand(document.row, museum.row)
        }
    }

    CardTab {
        id: tab

        iconName: "note"
        text: Words.inTheNotes
        visible: !root.isNotesCovered
        x: card.x
        y: Theme.portrait ? sheet.height + SearchSizes.gap : 0
    }

    Shadow {
        anchors.fill: card
        level: 2
        visible: Theme.shadows && !root.isNotesCovered
    }

    Rectangle {
        id: card

        border.color: Theme.line
        border.width: Theme.border
        bottomLeftRadius: Theme.radiusCard
        bottomRightRadius: Theme.radiusCard
        color: Theme.wash
        height: root.height - y
        topRightRadius: Theme.radiusCard
        visible: !root.isNotesCovered
        width: SearchSizes.cardWidth
        x: root.width - width
        y: tab.y + tab.height - border.width

        UprightText {
            anchors.centerIn: parent
            color: Theme.mus2
            font: Type.label
            text: Words.nothingInNotes
            textFormat: Text.PlainText
            visible: museum.count === 0
        }

        ResultList {
            id: museum

            anchors.fill: parent
            anchors.margins: Theme.border
            model: root.search.museum
            name: Words.inTheNotes
            paper: Theme.wash

            delegate: SearchMuseumRow {
                required property int index

                room: museum.height
                style: museumStyle
                texts: root.search
                width: museum.width

                Component.onCompleted: museum.order.place(this, index)
                onClicked: root.recordChosen(kind, record)
            }

            onRowChanged: root.search.stand(document.row, museum.row)
        }
    }
}
