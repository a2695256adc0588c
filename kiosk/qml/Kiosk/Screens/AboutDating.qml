import QtQuick

import Kiosk.Blocks
import Kiosk.Sizes
import Kiosk.Theme

/*! The card of the date: what the library's number says, what the text mentions, what the museum makes of it. */
AboutCard {
    id: root

    signal passageChosen(passage: string, start: int, end: int)
    signal termTouched(key: string)

    card: "dating"
    iconName: "calendar-blank"
    title: Words.howDated

    Column {
        spacing: AboutSizes.textGap
        width: parent.width

        UprightText {
            color: Theme.mus
            font: AboutSizes.title
            height: lineCount * lineHeight
            lineHeight: AboutSizes.titleLeading
            lineHeightMode: Text.FixedHeight
            text: root.about.datingTitle
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.WordWrap

            Accessible.ignored: !visible
            Accessible.name: text
            Accessible.role: Accessible.Heading
        }

        ProseColumn {
            paragraphs: root.about.datingText
            texts: root.about
            width: parent.width

            onTermTouched: key => root.termTouched(key)
        }
    }

    DatingChart {
        bandBegins: root.about.bandBegins
        bandEnds: root.about.bandEnds
        clues: root.about.clues
        spoken: root.about.chartSpoken
        width: parent.width
        years: root.about.years

        onChosen: (passage, start, end) => root.passageChosen(passage, start, end)
    }

    DatingLegend {
        width: parent.width
    }

    Column {
        spacing: AboutSizes.textGap
        width: parent.width

        ProseColumn {
            ink: Theme.sealText
            paragraphs: root.about.conclusion
            textFont: AboutSizes.conclusion
            texts: root.about
            width: parent.width

            onTermTouched: key => root.termTouched(key)
        }

        ProseColumn {
            paragraphs: root.about.reasons
            texts: root.about
            width: parent.width

            onTermTouched: key => root.termTouched(key)
        }
    }
}
