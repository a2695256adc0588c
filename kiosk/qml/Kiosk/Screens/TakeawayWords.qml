import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! What the code opens, and at which paragraph: the museum's words, and the document's on paper. */
Column {
    id: root

    required property Takeaway takeaway

    spacing: TakeawaySizes.textGap

    Column {
        spacing: TakeawaySizes.titleGap
        width: parent.width

        UprightText {
            color: Theme.mus
            font: TakeawaySizes.title
            text: Words.readAtHome
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: !visible
            Accessible.name: text
            Accessible.role: Accessible.Heading
        }

        UprightText {
            color: Theme.mus
            font: TakeawaySizes.otherTitle
            text: root.takeaway.otherTitle
            textFormat: Text.PlainText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    UprightText {
        color: Theme.mus
        font: TakeawaySizes.text
        lineHeight: TakeawaySizes.leading
        lineHeightMode: Text.FixedHeight
        text: Words.takeText
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }

    Rectangle {
        color: Theme.sheet
        height: opening.height + 2 * TakeawaySizes.insetPaddingY
        visible: root.takeaway.opening !== ""
        width: parent.width

        Rectangle {
            color: Theme.ink
            height: parent.height
            width: CardSizes.insetRule
        }

        UprightText {
            id: number

            color: Theme.ink2
            font: TakeawaySizes.quotation
            lineHeight: TakeawaySizes.quotationLeading
            lineHeightMode: Text.FixedHeight
            text: root.takeaway.number
            textFormat: Text.PlainText
            x: TakeawaySizes.insetPaddingX
            y: TakeawaySizes.insetPaddingY

            Accessible.ignored: true
        }

        UprightText {
            id: opening

            color: Theme.ink
            font: TakeawaySizes.quotation
            lineHeight: TakeawaySizes.quotationLeading
            lineHeightMode: Text.FixedHeight
            text: root.takeaway.opening
            textFormat: Text.PlainText
            width: parent.width - x - TakeawaySizes.insetPaddingX
            wrapMode: Text.Wrap
            x: number.x + number.width + (number.width > 0 ? TakeawaySizes.insetNumberGap : 0)
            y: TakeawaySizes.insetPaddingY
        }
    }

    UprightText {
        color: Theme.mus2
        font: TakeawaySizes.privacy
        lineHeight: TakeawaySizes.privacyLeading
        lineHeightMode: Text.FixedHeight
        objectName: "takeaway-privacy"
        text: `${Words.privacy} ${Words.takeOwnPhone}`
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
}
