import QtQuick

import Kiosk.Controls
import Kiosk.Theme

/*!
    The first screen: the document's cover, what the exhibit is, and five doors.

    Fills the surface between its top and the bottom bar. \l cover holds the cover's lines as Cover.qml takes them;
    doors in \l closed are named "read", "questions", "timeline", "index", "about". With large text all of it scrolls.
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
    property int questionsMinutes: 0
    property int aboutMinutes: 0
    property list<string> closed

    signal doorChosen(door: string)

    Shadow {
        anchors.fill: paper
        level: 0
        visible: paper.visible && Theme.shadows
    }

    Cover {
        id: paper

        lines: root.cover
        visible: HomeSizes.coverShown
        width: HomeSizes.coverWidth
        x: HomeSizes.coverX
        y: HomeSizes.coverY
    }

    Text {
        anchors.left: paper.left
        anchors.top: paper.bottom
        anchors.topMargin: HomeSizes.captionGap
        color: Theme.mus2
        font: Type.caption
        lineHeight: Type.captionLeading
        lineHeightMode: Text.FixedHeight
        text: [root.coverTranslation, Words.coverCaption].filter(part => part !== "").join("\n")
        textFormat: Text.PlainText
        visible: paper.visible
        width: paper.width + HomeSizes.captionOverhang
        wrapMode: Text.Wrap
    }

    Flickable {
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(height, doors.y + doors.height + HomeSizes.doorsBottom)
        interactive: HomeSizes.scrolls
        pressDelay: Theme.pressFeedback

        HomeTitle {
            id: words

            introduction: root.introduction
            kicker: root.kicker
            title: root.title
            width: HomeSizes.columnWidth
            x: HomeSizes.columnX
            y: HomeSizes.titleY
        }

        HomeDoor {
            id: readDoor

            detail: Words.readTheDocumentText.arg(root.paragraphs)
            enabled: !root.closed.includes("read")
            fact: Words.aboutMinutes.arg(root.minutes)
            factSpoken: Words.aboutMinutesSpoken.arg(root.minutes)
            iconName: "book-open"
            main: true
            objectName: "door-read"
            text: Words.readTheDocument
            width: HomeSizes.doorsWidth
            x: HomeSizes.doorsX
            y: HomeSizes.scrolls ? words.y + words.height + Theme.space32 : HomeSizes.doorsY

            onClicked: root.doorChosen("read")
        }

        HomeDoors {
            id: doors

            aboutMinutes: root.aboutMinutes
            closed: root.closed
            entries: root.entries
            events: root.events
            firstYear: root.firstYear
            lastYear: root.lastYear
            questionsMinutes: root.questionsMinutes
            x: readDoor.x
            y: readDoor.y + readDoor.height + HomeSizes.doorGap

            onChosen: door => root.doorChosen(door)
        }
    }
}
