import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! The five ways into the exhibit; a door in \l closed has no screen yet and cannot be chosen. */
Item {
    id: root

    required property int paragraphs
    required property int minutes
    required property int events
    required property int entries
    required property int firstYear
    required property int lastYear
    required property int questionsMinutes
    required property int aboutMinutes
    required property list<string> closed

    readonly property real doorHeight: Math.max(questionsDoor.implicitHeight, timelineDoor.implicitHeight, indexDoor.implicitHeight, aboutDoor.implicitHeight)

    signal chosen(door: string)

    function inMinutes(count: int): string {
        return count > 0 ? Words.minutes(count) : "";
    }

    implicitHeight: grid.y + grid.height

    HomeDoor {
        id: readDoor

        detail: Words.readTheDocumentText(root.paragraphs)
        enabled: !root.closed.includes("read")
        fact: Words.aboutMinutes(root.minutes)
        factSpoken: Words.aboutMinutesSpoken(root.minutes)
        iconName: "book-open"
        main: true
        objectName: "door-read"
        text: Words.readTheDocument
        width: root.width

        onClicked: root.chosen("read")
    }

    Grid {
        id: grid

        columnSpacing: HomeSizes.doorGap
        columns: HomeSizes.doorColumns
        rowSpacing: HomeSizes.doorGap
        y: readDoor.height + HomeSizes.doorGap

        HomeDoor {
            id: questionsDoor

            detail: enabled ? Words.theQuestionsText : ""
            enabled: !root.closed.includes("questions")
            fact: enabled ? root.inMinutes(root.questionsMinutes) : ""
            height: root.doorHeight
            iconName: "question"
            objectName: "door-questions"
            text: Words.theQuestions

            onClicked: root.chosen("questions")
        }

        HomeDoor {
            id: timelineDoor

            detail: enabled ? Words.theTimelineText.arg(root.firstYear).arg(root.lastYear) : ""
            enabled: !root.closed.includes("timeline")
            fact: Words.eventsCount(root.events)
            height: root.doorHeight
            iconName: "calendar-blank"
            objectName: "door-timeline"
            text: Words.timeline

            onClicked: root.chosen("timeline")
        }

        HomeDoor {
            id: indexDoor

            detail: enabled ? Words.peoplePlacesWordsText : ""
            enabled: !root.closed.includes("index")
            fact: Words.entriesCount(root.entries)
            height: root.doorHeight
            iconName: "address-book"
            objectName: "door-index"
            text: Words.peoplePlacesWords

            onClicked: root.chosen("index")
        }

        HomeDoor {
            id: aboutDoor

            detail: Words.aboutThisDocumentText
            enabled: !root.closed.includes("about")
            fact: root.inMinutes(root.aboutMinutes)
            height: root.doorHeight
            iconName: "info"
            objectName: "door-about"
            text: Words.aboutThisDocument

            onClicked: root.chosen("about")
        }
    }
}
