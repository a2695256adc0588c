import QtQuick

import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

/*! What the museum says of the answer, and the sentence of the document that answers most. */
Item {
    id: root

    required property Questions questions

    readonly property real proseBottom: panel.y + column.y + prose.y + prose.height

    signal termTouched(key: string)

    implicitHeight: panel.y + column.y + column.height + QuestionSizes.notePaddingY

    Accessible.name: tab.text
    Accessible.role: Accessible.Grouping

    Shadow {
        anchors.fill: panel
        level: 2
    }

    CardTab {
        id: tab

        iconName: "note"
        text: Words.curatorsNote
    }

    Rectangle {
        id: panel

        border.color: Theme.line
        border.width: CardSizes.borderWidth
        color: Theme.wash
        height: root.height - y
        radius: Theme.radiusCard
        topLeftRadius: 0
        width: root.width
        y: tab.height - border.width

        Column {
            id: column

            spacing: CardSizes.rowGap
            width: parent.width - 2 * x
            x: QuestionSizes.notePadding
            y: QuestionSizes.notePaddingY

            ProseColumn {
                id: prose

                paragraphs: root.questions.explanation
                texts: root.questions
                width: parent.width

                onTermTouched: key => root.termTouched(key)
            }

            Inset {
                label: Words.documentSays
                paper: true
                visible: root.questions.keySentence !== ""
                width: parent.width

                Text {
                    color: Theme.ink
                    font: Type.cardQuotation
                    lineHeight: Type.cardQuotationLeading
                    lineHeightMode: Text.FixedHeight
                    text: root.questions.keySentence
                    textFormat: Text.PlainText
                    width: parent.width
                    wrapMode: Text.WordWrap
                }
            }
        }
    }
}
