pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

/*! The museum's paragraphs, one under the other; their terms can be touched. */
Column {
    id: root

    required property RecordList paragraphs
    required property MarkedTexts texts
    property font textFont: Type.cardBody
    property real leading: Type.cardBodyLeading
    property color ink: Theme.mus

    signal termTouched(key: string)

    spacing: Theme.space8

    TypeStyle {
        id: museumStyle

        font: root.textFont
        ink: root.ink
        leading: root.leading
        readingFont: root.textFont
        readingInk: Theme.mus2
    }

    Repeater {
        model: root.paragraphs

        MarkedParagraph {
            id: paragraph

            required property string spoken

            style: museumStyle
            texts: root.texts
            width: root.width

            Accessible.ignored: !visible
            Accessible.name: paragraph.spoken
            Accessible.role: Accessible.Paragraph

            onTouched: (kind, target) => root.termTouched(target)

            Tap {
                onTapped: point => paragraph.touch(point.position.x, point.position.y)
            }
        }
    }
}
