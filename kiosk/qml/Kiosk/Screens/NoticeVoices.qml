import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! The document's voice on paper over the museum's voice on a card, each with a sample of itself. */
Item {
    id: root

    required property string sample
    required property string sampleNumber

    implicitHeight: card.y + card.height

    UprightText {
        id: heading

        color: Theme.mus
        font: Type.sectionTitle
        height: lineCount * lineHeight
        lineHeight: Type.sectionTitleLeading
        lineHeightMode: Text.FixedHeight
        text: Words.twoVoices
        textFormat: Text.PlainText
        width: root.width
        wrapMode: Text.Wrap

        Accessible.ignored: !visible
        Accessible.name: text
        Accessible.role: Accessible.Heading
    }

    Shadow {
        anchors.fill: paper
        level: 1
    }

    Rectangle {
        id: paper

        border.color: Theme.edge
        border.width: Theme.hairline
        color: Theme.sheet
        height: column.height + 2 * NoticeSizes.paddingY
        width: root.width
        y: heading.height + NoticeSizes.headingGap

        UprightText {
            color: Theme.ink2
            font: Type.number
            horizontalAlignment: Theme.alignEnd
            text: root.sampleNumber
            textFormat: Text.PlainText
            width: NoticeSizes.numberWidth
            x: NoticeSizes.sampleX - Theme.gutter - width
            y: column.y + words.baselineOffset - baselineOffset
        }

        Column {
            id: column

            spacing: NoticeSizes.sampleGap
            width: paper.width - x - NoticeSizes.padding
            x: NoticeSizes.sampleX
            y: NoticeSizes.paddingY

            UprightText {
                id: words

                color: Theme.ink
                font: Type.running
                height: lineCount * lineHeight
                lineHeight: Type.runningLeading
                lineHeightMode: Text.FixedHeight
                text: root.sample
                textFormat: Text.PlainText
                width: column.width
                wrapMode: Text.WordWrap
            }

            UprightText {
                color: Theme.mus
                font: NoticeSizes.caption
                height: lineCount * lineHeight
                lineHeight: NoticeSizes.captionLeading
                lineHeightMode: Text.FixedHeight
                text: Words.documentVoice
                textFormat: Text.StyledText
                width: column.width
                wrapMode: Text.WordWrap
            }
        }
    }

    NoticeSample {
        id: card

        width: root.width
        y: paper.y + paper.height + NoticeSizes.cardGap
    }
}
