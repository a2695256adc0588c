import QtQuick

import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Visitor

/*! The document with what the visit tells it. */
ReadingScreen {
    id: root

    required property Visit visit
    required property StageFrame frame

    function findLine(): void {
        root.frame.lineY = root.touchedLine();
    }

    function open(section: string): void {
        root.visit.openSection(section);
        layer.begin();
    }

    cameFromTimeline: root.visit.cameFromTimeline
    cardHeight: root.frame.cardHeight
    cardOpen: root.visit.card.isOpen && root.visit.screen === "read"
    canTake: root.visit.canTakeAway
    coveredHeight: root.frame.panelHeight
    exhibit: root.visit.title
    readAloud: root.visit.readAloud
    reading: root.visit.reading

    onBackWanted: root.visit.goBack()
    onEmptyTouched: root.visit.closeCard()
    onMarkTouched: (passage, kind, target, start) => root.visit.touchMark(passage, kind, target, start)
    onPictureTouched: key => root.visit.openPicture(key)
    onSectionChosen: key => root.open(key)
    onTakeWanted: root.visit.openTakeaway()

    Connections {
        function onChanged(): void {
            Qt.callLater(root.findLine);
        }

        target: root.visit.card
    }

    Binding {
        property: "asTranscribed"
        target: root.visit.reading
        value: root.frame.look.asTranscribed
    }

    FocusLayer {
        id: layer

        item: root
        shown: root.visible
    }

    Announced {
        shown: root.visible
        words: `${Words.read}. ${root.reading.sectionTitle} ${root.reading.sectionMark}`.trim()
    }
}
