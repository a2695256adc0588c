import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Cards on the document itself: its record, its date where that is a question, its transcription. */
Item {
    id: root

    required property About about
    required property string exhibit
    property bool canTake: false

    readonly property real cardHeight: page.height - AboutSizes.top - AboutSizes.bottom

    readonly property Item before: root.about.isDated ? dating : record

    signal noticeWanted
    signal takeWanted
    signal passageChosen(passage: string, start: int, end: int)
    signal termTouched(key: string)

    TopStrip {
        exhibit: root.exhibit
        title: Words.aboutThisDocument
    }

    AboutScroll {
        id: page

        about: root.about
        anchors.bottom: AboutSizes.oneColumn ? pager.top : parent.bottom
        anchors.bottomMargin: AboutSizes.oneColumn ? AboutSizes.bottom : 0
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Theme.stripHeight
        card: "page"
        objectName: "about-page"
        contentHeight: AboutSizes.oneColumn ? slips.y + slips.height + AboutSizes.bottom : height
        width: Theme.columnWidth

        AboutRecord {
            id: record

            about: root.about
            canTake: root.canTake
            height: AboutSizes.oneColumn ? implicitHeight : root.cardHeight
            width: AboutSizes.recordWidth
            x: Theme.margin
            y: AboutSizes.top

            onNoticeWanted: root.noticeWanted()
            onTakeWanted: root.takeWanted()
            onTermTouched: key => root.termTouched(key)
        }

        AboutDating {
            id: dating

            about: root.about
            height: AboutSizes.oneColumn ? implicitHeight : root.cardHeight
            visible: root.about.isDated
            width: AboutSizes.datingWidth
            x: AboutSizes.oneColumn ? record.x : record.x + record.width + Theme.gutter
            y: AboutSizes.oneColumn ? record.y + record.height + AboutSizes.between : record.y

            onPassageChosen: (passage, start, end) => root.passageChosen(passage, start, end)
            onTermTouched: key => root.termTouched(key)
        }

        AboutSlips {
            id: slips

            about: root.about
            height: AboutSizes.oneColumn ? implicitHeight : root.cardHeight
            width: root.about.isDated ? AboutSizes.slipsWidth : AboutSizes.slipsWidthAlone
            x: AboutSizes.oneColumn ? record.x : root.before.x + root.before.width + Theme.gutter
            y: AboutSizes.oneColumn ? root.before.y + root.before.height + AboutSizes.between : record.y

            onPassageChosen: (passage, start, end) => root.passageChosen(passage, start, end)
            onTermTouched: key => root.termTouched(key)
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: AboutSizes.pagerBottom
        buttonWidth: (AboutSizes.room - spacing) / 2
        canGoDown: !page.atYEnd
        canGoUp: !page.atYBeginning
        visible: AboutSizes.oneColumn
        x: page.x + Theme.margin

        onTurned: direction => page.turn(direction)
    }
}
