import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! A stretch inside a card with a rule on its left: paper for the document's words, blue for what is known. */
Rectangle {
    id: root

    property bool paper: false
    property string label
    readonly property bool isFramed: true
    default property alias content: body.data

    color: root.paper ? Theme.sheet : Theme.wash2
    implicitHeight: column.height + 2 * CardSizes.insetPaddingY

    Accessible.ignored: !visible
    Accessible.name: root.label
    Accessible.role: Accessible.Grouping

    Rectangle {
        color: root.paper ? Theme.ink : Theme.line
        height: parent.height
        width: CardSizes.insetRule
    }

    Column {
        id: column

        width: parent.width - x - CardSizes.insetPaddingY
        x: CardSizes.insetRule + CardSizes.insetPadding - Theme.space4
        y: CardSizes.insetPaddingY

        UprightText {
            color: root.paper ? Theme.ink : Theme.mus
            font: Type.cardLabel
            lineHeight: Type.cardLabelLeading
            lineHeightMode: Text.FixedHeight
            text: root.label
            textFormat: Text.PlainText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: !visible
            Accessible.name: text
            Accessible.role: Accessible.Heading
        }

        Column {
            id: body

            width: parent.width
        }
    }
}
