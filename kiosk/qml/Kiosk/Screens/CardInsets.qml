import QtQuick

import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! What the document says beside what is known: one under the other, side by side in portrait. */
Grid {
    id: root

    required property Card card

    readonly property bool said: root.card.quotation !== "" || root.card.claim.count > 0
    readonly property bool known: root.card.known.count > 0
    readonly property bool paired: Theme.portrait && root.said && root.known && !Theme.largeText
    readonly property real partWidth: root.paired ? (root.width - root.spacing) / 2 : root.width
    readonly property real commonHeight: Math.max(document.implicitHeight, museum.implicitHeight)

    columns: root.paired ? 2 : 1
    spacing: CardSizes.rowGap

    Inset {
        id: document

        height: root.paired ? root.commonHeight : implicitHeight
        label: Words.documentSays
        paper: true
        visible: root.said
        width: root.partWidth

        UprightText {
            color: Theme.ink
            font: Type.cardQuotation
            lineHeight: Type.cardQuotationLeading
            lineHeightMode: Text.FixedHeight
            text: root.card.quotationPlace === "" ? root.card.quotation : root.card.quotation + " " + root.card.quotationPlace
            textFormat: Text.PlainText
            visible: root.card.quotation !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        ProseColumn {
            paragraphs: root.card.claim
            texts: root.card
            visible: root.card.claim.count > 0
            width: parent.width

            onTermTouched: key => root.card.openTerm(key)
        }
    }

    Inset {
        id: museum

        height: root.paired ? root.commonHeight : implicitHeight
        label: Words.whatIsKnown
        visible: root.known
        width: root.partWidth

        ProseColumn {
            paragraphs: root.card.known
            texts: root.card
            width: parent.width

            onTermTouched: key => root.card.openTerm(key)
        }
    }
}
