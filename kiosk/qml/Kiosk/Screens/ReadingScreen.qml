import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The document: sections at the left, the sheet, notes in the margin. The card lies over the margin. */
Item {
    id: root

    required property Reading reading
    required property string exhibit
    required property bool cardOpen
    required property bool cameFromTimeline
    property real cardHeight: 0
    property bool canTake: false
    property real coveredHeight: 0
    required property ReadAloud readAloud

    readonly property real sheetWidth: root.cardOpen ? ReadingSizes.sheetWidth : ReadingSizes.sheetWidthAlone
    readonly property bool takeInMargin: root.canTake && !Theme.portrait && !ReadingSizes.stacked
    readonly property real sheetBottom: Theme.portrait ? root.height - (root.cardOpen ? root.cardHeight + ReadingSizes.aboveSheet : ReadingSizes.stripHeight + Theme.space16 * 2) : root.height

    signal sectionChosen(key: string)
    signal markTouched(passage: string, kind: string, target: string, start: int)
    signal pictureTouched(key: string)
    signal emptyTouched
    signal backWanted
    signal takeWanted

    /*! The card must not cover the words it speaks of. */
    function keepLight(): void {
        if (root.cardOpen)
            page.keepLight();
    }

    /*! Where the touched words stand, from the top of this screen; 0 when they are out of sight. */
    function touchedLine(): real {
        return sheet.y + page.y + page.litLine();
    }

    function foldList(): void {
        panel.visible = false;
    }

    function makeRoomForCard(): void {
        root.foldList();
        Qt.callLater(root.keepLight);
    }

    onCardOpenChanged: root.makeRoomForCard()
    onEmptyTouched: root.foldList()
    onSheetBottomChanged: Qt.callLater(root.keepLight)
    onVisibleChanged: root.foldList()

    Shadow {
        anchors.fill: sheet
        level: 1
    }

    Rectangle {
        id: sheet

        border.color: Theme.edge
        border.width: Theme.hairline
        color: Theme.sheet
        height: root.sheetBottom - y
        width: root.sheetWidth
        x: ReadingSizes.sheetX
        y: ReadingSizes.sheetY

        DocumentPage {
            id: page

            anchors.fill: parent
            anchors.margins: Theme.hairline
            noteInset: root.takeInMargin ? ReadingSizes.takeRoom : 0
            bottomInset: Math.max(speech.visible ? speech.height + Theme.space8 : 0, sheet.y + sheet.height - root.height + root.coveredHeight)
            reading: root.reading

            onEmptyTouched: root.emptyTouched()
            onPictureTouched: key => root.pictureTouched(key)
            onSetAnew: root.keepLight()
            onTouched: (passage, kind, target, start) => root.markTouched(passage, kind, target, start)
        }
    }

    SpeechStrip {
        id: speech

        anchors.bottom: sheet.bottom
        readAloud: root.readAloud
        visible: root.readAloud.isOn && !root.readAloud.isOnCard
        width: sheet.width
        x: sheet.x
    }

    SectionPanel {
        id: panel

        anchors.bottom: onStrip ? strip.top : strip.bottom
        anchors.bottomMargin: onStrip ? Theme.space16 : 0
        reading: root.reading
        visible: false
        width: Theme.portrait || Theme.shallow ? sheet.width : sheet.width / 2
        x: sheet.x

        onSectionChosen: key => root.sectionChosen(key)
    }

    SectionStrip {
        id: strip

        atBeginning: page.atBeginning
        atEnd: page.atEnd
        canTake: root.canTake
        panelOpen: panel.visible
        readAloud: root.readAloud
        visible: (Theme.portrait && !root.cardOpen) || ReadingSizes.stacked
        width: Theme.portrait ? sheet.width : ReadingSizes.railWidth
        x: Theme.portrait ? sheet.x : ReadingSizes.railX
        y: root.height - height - Theme.space16

        onPanelAsked: panel.visible = !panel.visible
        onTakeWanted: root.takeWanted()
        onTurned: direction => page.turn(direction)
    }

    Margin {
        height: sheet.height
        leaderX: ReadingSizes.leaderX - x
        notes: root.reading.margin.notes
        visible: !root.cardOpen && !ReadingSizes.narrow
        width: Theme.portrait ? parent.width : ReadingSizes.marginX + ReadingSizes.marginWidth - x
        x: Theme.portrait ? 0 : ReadingSizes.leaderX - Theme.space24
        y: sheet.y + ReadingSizes.textTop

        onNoteChosen: (passage, kind, key, start) => root.markTouched(passage, kind, key, start)
    }

    ReadingHint {
        visible: !Theme.portrait && !root.cardOpen && !ReadingSizes.narrow && !root.cameFromTimeline && root.reading.margin.isTopFree
        x: ReadingSizes.marginX
        y: ReadingSizes.hintY
    }

    BackToTimeline {
        visible: root.cameFromTimeline && !root.cardOpen
        width: Theme.portrait ? sheet.width : ReadingSizes.marginWidth
        x: Theme.portrait ? sheet.x : ReadingSizes.marginX
        y: Theme.portrait ? strip.y - height - Theme.space16 : ReadingSizes.hintY

        onClicked: root.backWanted()
    }

    TakeButton {
        visible: root.takeInMargin && !root.cardOpen

        onClicked: root.takeWanted()
    }

    Item {
        id: rail

        height: parent.height - y
        visible: !Theme.portrait && !ReadingSizes.stacked
        width: ReadingSizes.railWidth
        x: ReadingSizes.railX
        y: ReadingSizes.railY

        Pager {
            id: pager

            buttonWidth: (rail.width - gaps * spacing) / (gaps + 1)
            canGoDown: !page.atEnd
            canGoUp: !page.atBeginning
            readAloud: root.readAloud
            y: rail.height - height - ReadingSizes.pagerBottom

            onTurned: direction => page.turn(direction)
        }

        SectionList {
            documents: root.reading.documents
            height: Math.min(implicitHeight, pager.y - Theme.space8)
            sections: root.reading.sections
            width: parent.width

            onSectionChosen: key => root.sectionChosen(key)
        }
    }

    ReadingHead {
        exhibit: root.exhibit
        reading: root.reading
        rightEdge: sheet.x + sheet.width
    }
}
