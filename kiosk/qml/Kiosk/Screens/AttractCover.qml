import QtQuick

import Kiosk.Controls
import Kiosk.Theme

/*! The document's cover on the desk of the attract screen, and whose layout it is. */
Item {
    id: root

    required property AttractColours colours
    required property list<string> lines
    required property bool hasCover

    Shadow {
        anchors.fill: paper
        level: 0
        opacity: 1 - root.colours.turned
    }

    Cover {
        id: paper

        border.color: root.colours.edge
        color: root.colours.cover
        ink: root.colours.ink
        lines: root.lines
        ruleColour: root.colours.seal
        width: root.width
    }

    UprightText {
        color: root.colours.mus2
        font: Type.caption
        lineHeight: Type.captionLeading
        lineHeightMode: Text.FixedHeight
        text: root.hasCover ? Words.coverCaption : ""
        textFormat: Text.PlainText
        width: root.width + AttractSizes.captionBeyond
        wrapMode: Text.Wrap
        y: paper.height + AttractSizes.captionGap
    }
}
