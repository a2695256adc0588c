import QtQuick

import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Visitor

/*! Which screen is up: strip above, screen, card, bar below. Sends what is touched to the visit. */
FocusScope {
    id: root

    required property Visit visit

    readonly property real barTop: bar.y
    readonly property ReadingScreen readingScreen: reading.item as ReadingScreen

    Keys.onEscapePressed: root.visit.goBack()

    Loader {
        active: root.visit.screen === "home" || status === Loader.Ready
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.visit.screen === "home"

        sourceComponent: Home {
            closed: root.visit.closed
            cover: root.visit.welcome.cover
            entries: root.visit.welcome.terms
            events: root.visit.welcome.events
            firstYear: root.visit.welcome.firstYear
            introduction: root.visit.welcome.introduction
            kicker: root.visit.welcome.kicker
            lastYear: root.visit.welcome.lastYear
            minutes: root.visit.welcome.minutes
            paragraphs: root.visit.welcome.paragraphs
            title: root.visit.welcome.title

            onDoorChosen: door => root.visit.go(door)
        }
    }

    Loader {
        id: reading

        active: root.visit.screen === "read" || status === Loader.Ready
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.visit.screen === "read"

        sourceComponent: ReadingScreen {
            cameFromTimeline: root.visit.cameFromTimeline
            cardHeight: card.cardHeight
            cardOpen: root.visit.card.isOpen
            exhibit: root.visit.title
            reading: root.visit.reading

            onBackWanted: root.visit.goBack()
            onEmptyTouched: root.visit.closeCard()
            onMarkTouched: (passage, kind, target, start) => root.visit.touchMark(passage, kind, target, start)
            onSectionChosen: key => root.visit.openSection(key)
        }
    }

    Loader {
        active: root.visit.screen === "timeline" || status === Loader.Ready
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.visit.screen === "timeline"

        sourceComponent: TimelineScreen {
            coveredHeight: Theme.portrait && root.visit.card.isOpen ? card.cardHeight : 0
            exhibit: root.visit.title
            timeline: root.visit.timeline

            onEmptyTouched: root.visit.closeCard()
            onEventChosen: key => root.visit.openEvent(key)
        }
    }

    TopStrip {
        visible: root.visit.screen === "home"
    }

    StageCard {
        id: card

        anchors.fill: parent
        barTop: root.barTop
        readingScreen: root.readingScreen
        visit: root.visit
    }

    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        canGoBack: root.visit.canGoBack
        current: root.visit.screen
        closed: root.visit.closed
        languageName: root.visit.nextLanguage
        width: parent.width

        onChosen: place => root.visit.press(place)
    }
}
