import QtQuick

import Kiosk.Theme

/*! The five ways into the exhibit; a door in \l closed has no screen yet and cannot be chosen. */
Grid {
    id: root

    required property int events
    required property int entries
    required property int firstYear
    required property int lastYear
    property int questionsMinutes: 0
    property int aboutMinutes: 0
    property list<string> closed

    signal chosen(door: string)

    function inMinutes(count: int): string {
        return count > 0 ? Words.minutes.arg(count) : "";
    }

    columnSpacing: HomeSizes.doorGap
    columns: HomeSizes.doorColumns
    rowSpacing: HomeSizes.doorGap

    HomeDoor {
        detail: Words.theQuestionsText
        enabled: !root.closed.includes("questions")
        fact: root.inMinutes(root.questionsMinutes)
        iconName: "question"
        objectName: "door-questions"
        text: Words.theQuestions

        onClicked: root.chosen("questions")
    }

    HomeDoor {
        detail: Words.theTimelineText.arg(root.firstYear).arg(root.lastYear)
        enabled: !root.closed.includes("timeline")
        fact: Words.eventsCount.arg(root.events)
        iconName: "calendar-blank"
        objectName: "door-timeline"
        text: Words.timeline

        onClicked: root.chosen("timeline")
    }

    HomeDoor {
        detail: Words.peoplePlacesWordsText
        enabled: !root.closed.includes("index")
        fact: Words.entriesCount.arg(root.entries)
        iconName: "address-book"
        objectName: "door-index"
        text: Words.peoplePlacesWords

        onClicked: root.chosen("index")
    }

    HomeDoor {
        detail: Words.aboutThisDocumentText
        enabled: !root.closed.includes("about")
        fact: root.inMinutes(root.aboutMinutes)
        iconName: "info"
        objectName: "door-about"
        text: Words.aboutThisDocument

        onClicked: root.chosen("about")
    }
}
