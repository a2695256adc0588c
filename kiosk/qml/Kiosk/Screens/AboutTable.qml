pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Rows of a name and what there is to say, with a line over each. */
Column {
    id: root

    required property RecordList rows
    required property MarkedTexts texts

    signal termTouched(key: string)

    TypeStyle {
        id: museumStyle

        font: AboutSizes.text
        ink: Theme.mus
        leading: AboutSizes.leading
        readingFont: AboutSizes.text
        readingInk: Theme.mus2
    }

    TypeStyle {
        id: documentStyle

        font: AboutSizes.document
        ink: Theme.ink
        leading: AboutSizes.leading
        readingFont: AboutSizes.document
        readingInk: Theme.ink
    }

    Repeater {
        model: root.rows

        Item {
            id: row

            required property string key
            required property string label
            required property string words
            required property bool isDocument

            height: Math.max(name.height, paragraph.height) + 2 * AboutSizes.rowPadding
            width: root.width

            Accessible.ignored: !visible
            Accessible.name: row.label === "" ? row.words : row.label + ": " + row.words
            Accessible.role: Accessible.Row

            Rectangle {
                color: Theme.musEdge
                height: Theme.hairline
                visible: row.label !== ""
                width: parent.width
            }

            UprightText {
                id: name

                color: Theme.mus
                font: AboutSizes.label
                height: lineCount * lineHeight
                lineHeight: AboutSizes.leading
                lineHeightMode: Text.FixedHeight
                text: row.label
                textFormat: Text.PlainText
                width: AboutSizes.labelWidth - Theme.space12
                wrapMode: Text.Wrap
                y: AboutSizes.rowPadding

                Accessible.ignored: true
            }

            MarkedParagraph {
                id: paragraph

                height: implicitHeight
                key: row.key
                style: row.isDocument ? documentStyle : museumStyle
                texts: root.texts
                width: row.width - x
                x: AboutSizes.labelWidth
                y: AboutSizes.rowPadding

                onTouched: (kind, target) => root.termTouched(target)

                Tap {
                    onTapped: point => paragraph.touch(point.position.x, point.position.y)
                }
            }
        }
    }
}
