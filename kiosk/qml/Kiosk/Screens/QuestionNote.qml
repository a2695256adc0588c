import QtQuick

import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! What the museum says of the answer, and the sentence of the document that answers most. */
Item {
    id: root

    required property Questions questions

    readonly property real proseBottom: panel.y + column.y + prose.y + prose.height

    readonly property real proseTop: panel.y + column.y
    readonly property real quotationTop: root.proseTop + inset.y + CardSizes.insetPaddingY + Type.cardLabelLeading

    signal termTouched(key: string)

    /*! The lower edge of the last whole line above \a y; 0 when no line stands above it. */
    function lastLineAbove(y: real): real {
        const quoted = Math.max(0, Math.floor((Math.min(y, root.quotationTop + quotation.height) - root.quotationTop) / Type.cardQuotationLeading));
        const said = Math.max(0, Math.floor((Math.min(y, root.proseBottom) - root.proseTop) / Type.cardBodyLeading));
        return quoted > 0 ? root.quotationTop + quoted * Type.cardQuotationLeading : said > 0 ? root.proseTop + said * Type.cardBodyLeading : 0;
    }

    implicitHeight: panel.y + column.y + column.height + QuestionSizes.notePaddingY

    Accessible.ignored: !visible
    Accessible.name: tab.text
    Accessible.role: Accessible.Grouping

    Shadow {
        anchors.fill: panel
        level: 2
    }

    CardTab {
        id: tab

        iconName: "note"
        note: root.questions.borrowed
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
                id: inset

                label: Words.documentSays
                paper: true
                visible: root.questions.keySentence !== ""
                width: parent.width

                UprightText {
                    id: quotation

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
