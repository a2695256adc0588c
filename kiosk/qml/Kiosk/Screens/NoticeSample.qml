import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! A card of the museum's that shows what can be touched in the document. Nothing on it can be touched itself. */
Item {
    id: root

    implicitHeight: column.height + 2 * NoticeSizes.paddingY

    Shadow {
        anchors.fill: panel
        level: 2
    }

    CardTab {
        iconName: "note"
        text: Words.curatorsNote
        y: CardSizes.borderWidth - height
    }

    Rectangle {
        id: panel

        anchors.fill: parent
        border.color: Theme.line
        border.width: CardSizes.borderWidth
        color: Theme.wash
        radius: Theme.radiusCard
        topLeftRadius: 0
    }

    Column {
        id: column

        spacing: NoticeSizes.legendTop
        width: root.width - 2 * NoticeSizes.padding
        x: NoticeSizes.padding
        y: NoticeSizes.paddingY

        UprightText {
            color: Theme.mus
            font: NoticeSizes.voice
            height: lineCount * lineHeight
            lineHeight: NoticeSizes.voiceLeading
            lineHeightMode: Text.FixedHeight
            text: Words.museumVoice
            textFormat: Text.StyledText
            width: column.width
            wrapMode: Text.WordWrap
        }

        Flow {
            spacing: NoticeSizes.legendGap
            width: column.width

            UprightText {
                color: Theme.mus
                font: NoticeSizes.legend
                text: Words.aWordExplained
                textFormat: Text.PlainText

                Rectangle {
                    color: Theme.line
                    height: NoticeSizes.underline
                    width: parent.width
                    y: parent.baselineOffset + NoticeSizes.underlineDrop
                }
            }

            NoticeMark {
                contested: false
                number: NoticeSizes.noteNumber
                text: Words.aNote
            }

            NoticeMark {
                contested: true
                number: NoticeSizes.claimNumber
                text: Words.aContestedClaim
            }
        }
    }
}
