import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*!
    The first screen: the document's cover, what the exhibit is, and five doors.

    Fills the surface between its top and the bottom bar. \l cover holds the cover's lines as Cover.qml takes them;
    doors in \l closed are named "read", "questions", "timeline", "index", "about". Without a cover, \l picture takes its
    place, else the words that open the document. What does not fit scrolls.
*/
Item {
    id: root

    required property string title
    required property string kicker
    required property string introduction
    required property list<string> cover
    required property int paragraphs
    required property int minutes
    required property int events
    required property int entries
    required property int firstYear
    required property int lastYear
    property string coverTranslation
    property bool hasCover: true
    property string picture
    property string pictureAlt
    property string pictureCredit
    property int questionsMinutes: 0
    property int aboutMinutes: 0
    property list<string> closed
    property bool canReturn: false

    readonly property real room: root.height - Theme.stripHeight
    readonly property real needed: (root.titleBelow ? doors.above + doors.height + Theme.space48 + words.height : doors.highest + doors.height) + HomeSizes.doorsBottom
    readonly property bool pagerBelow: pager.visible && !pager.stacked
    readonly property bool titleBelow: Theme.seated && !HomeSizes.titleAbove

    signal doorChosen(door: string)
    signal returnWanted

    onVisibleChanged: view.contentY = 0

    WholePage {
        id: view

        anchors.bottom: root.pagerBelow ? pager.top : parent.bottom
        anchors.bottomMargin: root.pagerBelow ? HomeSizes.pagerGap : 0
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Theme.stripHeight
        contentHeight: Math.max(doors.y + doors.height + HomeSizes.doorsBottom, root.titleBelow ? words.y + words.height + Theme.space24 : 0)
        width: Theme.columnWidth

        HomeCover {
            id: cover

            hasCover: root.hasCover
            imprinted: !offer.visible // it lies there
            lines: root.cover
            picture: root.picture
            pictureAlt: root.pictureAlt
            pictureCredit: root.pictureCredit
            translation: root.coverTranslation
            x: HomeSizes.coverX
            y: HomeSizes.coverY
        }

        HomeTitle {
            id: words

            introduction: root.introduction
            kicker: root.kicker
            title: root.title
            parent: HomeSizes.titleAbove ? root : view.contentItem
            width: HomeSizes.titleAbove ? SeatedSizes.columnWidth : HomeSizes.columnWidth
            x: HomeSizes.titleAbove ? SeatedSizes.columnX : HomeSizes.columnX
            y: HomeSizes.titleAbove ? SeatedSizes.columnTop - Theme.stageTop : root.titleBelow ? doors.y + doors.height + Theme.space48 : HomeSizes.titleY
        }

        HomeReturn {
            id: offer

            readonly property bool inFlow: visible && !HomeSizes.coverShown

            visible: root.canReturn
            width: HomeSizes.coverShown ? cover.width - 2 * HomeSizes.returnInset : HomeSizes.returnWidth
            x: HomeSizes.coverShown ? HomeSizes.coverX + HomeSizes.returnInset : HomeSizes.columnX
            y: inFlow ? (Theme.seated ? 0 : words.y + words.height + Theme.space24) : HomeSizes.coverY + cover.width * Theme.coverRatio - height - HomeSizes.returnInset

            onClicked: root.returnWanted()
        }

        HomeDoors {
            id: doors

            readonly property real above: (Theme.seated ? 0 : HomeSizes.titleY + words.height + Theme.space24) + (offer.inFlow ? offer.height + Theme.space24 : 0)
            readonly property real highest: Math.max(above, Theme.portrait && cover.visible ? cover.y + cover.height : 0)

            aboutMinutes: root.aboutMinutes
            closed: root.closed
            entries: root.entries
            events: root.events
            firstYear: root.firstYear
            lastYear: root.lastYear
            minutes: root.minutes
            paragraphs: root.paragraphs
            questionsMinutes: root.questionsMinutes
            width: HomeSizes.doorsWidth
            x: HomeSizes.doorsX
            y: root.titleBelow ? above : Math.max(view.height - height - HomeSizes.doorsBottom, highest)

            onChosen: door => root.doorChosen(door)
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: HomeSizes.doorsBottom
        buttonWidth: HomeSizes.pagerWidth
        canGoDown: !view.atYEnd
        canGoUp: !view.atYBeginning
        stacked: HomeSizes.pagerBeside
        visible: root.needed > root.room + Theme.space4
        x: view.x + (stacked ? HomeSizes.doorsX + HomeSizes.doorsWidth + HomeSizes.pagerGap : Theme.margin)

        onTurned: direction => view.turn(direction)
    }
}
