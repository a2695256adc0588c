import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Before anything is typed, and when nothing was found: people, places, years and terms to look for. */
Flickable {
    id: root

    required property Search search
    property int lines: 1

    signal chosen(word: string)

    boundsBehavior: Flickable.StopAtBounds
    clip: interactive
    contentHeight: column.height
    interactive: contentHeight > height

    Column {
        id: column

        spacing: SearchSizes.groupGap
        width: root.width

        UprightText {
            color: Theme.mus
            font: SearchSizes.introduction
            text: root.search.invitation
            textFormat: Text.PlainText
            visible: !Theme.shallow
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: !visible
            Accessible.name: text
            Accessible.role: Accessible.Heading
        }

        WordChips {
            iconName: "user"
            label: Words.people
            lines: root.lines
            width: root.width
            words: root.search.people

            onChosen: word => root.chosen(word)
        }

        WordChips {
            iconName: "map-pin"
            label: Words.places
            lines: root.lines
            width: root.width
            words: root.search.places

            onChosen: word => root.chosen(word)
        }

        WordChips {
            iconName: "calendar-blank"
            label: Words.years
            lines: root.lines
            width: root.width
            words: root.search.years

            onChosen: word => root.chosen(word)
        }

        WordChips {
            iconName: "text-t"
            label: Words.wordsAndIdeas
            lines: root.lines
            width: root.width
            words: root.search.terms

            onChosen: word => root.chosen(word)
        }
    }
}
