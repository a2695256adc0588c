pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Which screen is up: strip above, screen, card, bar below. Sends what is touched to the visit. */
FocusScope {
    id: root

    required property Visit visit
    required property Look look

    readonly property bool panelIsOpen: visit.displayIsOpen || visit.takeawayIsOpen || visit.pictureIsOpen

    Keys.onEscapePressed: root.visit.goBack()

    StageFrame {
        id: stageFrame

        bottomBar: bar
        look: root.look
    }

    Preparation {
        visit: root.visit
        waiting: [reading, card, notice, timeline, questions, index, search, about, ...panels.screens]
    }

    Item {
        id: screens

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.stageTop

        SeatedCover {
            lines: root.visit.welcome.cover
            visible: !stageFrame.upperTaken
        }

        TopStrip {
            bare: HomeSizes.titleAbove
            exhibit: Theme.seated ? root.visit.title : ""
            visible: root.visit.screen === "home"
        }

        LazyScreen {
            anchors.fill: parent
            file: "HomeOnStage.qml"
            frame: stageFrame
            visit: root.visit
            wanted: root.visit.screen === "home"
        }

        LazyScreen {
            id: reading

            anchors.fill: parent
            file: "ReadingOnStage.qml"
            frame: stageFrame
            visit: root.visit
            wanted: root.visit.screen === "read"
        }

        LazyScreen {
            id: notice

            anchors.fill: parent
            file: "NoticeOnStage.qml"
            frame: stageFrame
            visit: root.visit
            wanted: root.visit.screen === "notice"
        }

        LazyScreen {
            id: about

            anchors.fill: parent
            file: "AboutOnStage.qml"
            frame: stageFrame
            visit: root.visit
            wanted: root.visit.screen === "about"
        }

        LazyScreen {
            id: timeline

            anchors.fill: parent
            file: "TimelineOnStage.qml"
            frame: stageFrame
            visit: root.visit
            wanted: root.visit.screen === "timeline"
        }

        LazyScreen {
            id: questions

            anchors.fill: parent
            file: "QuestionsOnStage.qml"
            frame: stageFrame
            visit: root.visit
            wanted: root.visit.screen === "questions"
        }

        LazyScreen {
            id: index

            anchors.fill: parent
            file: "IndexOnStage.qml"
            frame: stageFrame
            visit: root.visit
            wanted: root.visit.screen === "index"
        }

        LazyScreen {
            id: search

            anchors.fill: parent
            file: "SearchOnStage.qml"
            frame: stageFrame
            visit: root.visit
            wanted: root.visit.screen === "search"
        }

        FocusTurn {
            id: beforeCard

            turns: root.visit.cardIsOpen && !root.panelIsOpen

            onReached: afterBar.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }

        LazyScreen {
            id: card

            anchors.fill: parent
            file: "CardOnStage.qml"
            frame: stageFrame
            visit: root.visit
            wanted: root.visit.cardIsOpen
        }

        FocusTurn {
            id: beforePanel

            turns: root.panelIsOpen

            onReached: afterBar.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }

        Panels {
            id: panels

            anchors.fill: parent
            frame: stageFrame
            visit: root.visit
        }
    }

    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        canGoBack: root.visit.canGoBack
        closed: root.visit.closed
        current: root.visit.door
        languageName: root.visit.nextLanguage
        width: parent.width

        onChosen: place => root.visit.press(place)
    }

    FocusTurn {
        id: afterBar

        turns: root.panelIsOpen || root.visit.cardIsOpen

        onReached: (root.panelIsOpen ? beforePanel : beforeCard).nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
}
