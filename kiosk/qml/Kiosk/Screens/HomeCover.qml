import QtQuick

import Kiosk.Controls
import Kiosk.Theme

/*! The cover on the desk, with its shadow and a line that says whose words and whose layout it shows. */
Item {
    id: root

    required property list<string> lines
    required property string translation

    height: caption.y + caption.height
    visible: HomeSizes.coverShown
    width: HomeSizes.coverWidth - (root.translation === "" ? 0 : HomeSizes.secondCaptionLine)

    Shadow {
        anchors.fill: paper
        level: 0
    }

    Cover {
        id: paper

        lines: root.lines
        width: root.width
    }

    Text {
        id: caption

        color: Theme.mus2
        font: Type.caption
        lineHeight: Type.captionLeading
        lineHeightMode: Text.FixedHeight
        text: [root.translation, Words.coverCaption].filter(part => part !== "").join("\n")
        textFormat: Text.PlainText
        width: HomeSizes.captionWidth
        wrapMode: Text.Wrap
        y: paper.height + HomeSizes.captionGap
    }
}
