import QtQuick

import Kiosk.Blocks
import Kiosk.Theme
import Kiosk.Visitor

/*! What the document says beside what is known: one under the other, side by side in portrait. */
Grid {
    id: root

    required property Card card

    readonly property bool said: root.card.quotation !== "" || root.card.claim.count > 0
    readonly property bool known: root.card.known.count > 0
    readonly property real partWidth: columns > 1 ? (root.width - root.spacing) / 2 : root.width

    columns: Theme.portrait && root.said && root.known && !Theme.largeText ? 2 : 1
    spacing: CardSizes.rowGap

    Rectangle {
        color: Theme.sheet
        height: Math.max(document.height + CardSizes.insetPaddingY * 2, root.columns > 1 ? museum.height + CardSizes.insetPaddingY * 2 : 0)
        visible: root.said
        width: root.partWidth

        Rectangle {
            color: Theme.ink
            height: parent.height
            width: CardSizes.insetRule
        }

        Column {
            id: document

            width: parent.width - x - CardSizes.insetPadding
            x: CardSizes.insetPadding
            y: CardSizes.insetPaddingY

            Text {
                color: Theme.ink
                font: Type.cardLabel
                lineHeight: Type.cardLabelLeading
                lineHeightMode: Text.FixedHeight
                text: Words.documentSays
            }

            Text {
                color: Theme.ink
                font: Type.cardQuotation
                lineHeight: Type.cardQuotationLeading
                lineHeightMode: Text.FixedHeight
                text: root.card.quotationPlace === "" ? root.card.quotation : root.card.quotation + " " + root.card.quotationPlace
                visible: root.card.quotation !== ""
                width: parent.width
                wrapMode: Text.WordWrap
            }

            ProseColumn {
                paragraphs: root.card.claim
                texts: root.card
                visible: root.card.claim.count > 0
                width: parent.width

                onTermTouched: key => root.card.openTerm(key)
            }
        }
    }

    Rectangle {
        color: Theme.wash2
        height: Math.max(museum.height + CardSizes.insetPaddingY * 2, root.columns > 1 ? document.height + CardSizes.insetPaddingY * 2 : 0)
        visible: root.known
        width: root.partWidth

        Rectangle {
            color: Theme.line
            height: parent.height
            width: CardSizes.insetRule
        }

        Column {
            id: museum

            width: parent.width - x - CardSizes.insetPadding
            x: CardSizes.insetPadding
            y: CardSizes.insetPaddingY

            Text {
                color: Theme.mus
                font: Type.cardLabel
                lineHeight: Type.cardLabelLeading
                lineHeightMode: Text.FixedHeight
                text: Words.whatIsKnown
            }

            ProseColumn {
                paragraphs: root.card.known
                texts: root.card
                width: parent.width

                onTermTouched: key => root.card.openTerm(key)
            }
        }
    }
}
