import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*!
    The cover on the desk, with its shadow and a line that says whose words and whose layout it shows.

    A document without a cover has a picture in its place, with its credit, else the words that open it.
*/
Item {
    id: root

    required property list<string> lines
    required property string translation
    required property bool hasCover
    required property string picture
    required property string pictureAlt
    required property string pictureCredit
    property bool imprinted: true

    readonly property bool showsPicture: root.picture !== ""
    readonly property string said: root.hasCover ? Words.coverCaption : root.pictureCredit
    readonly property real paperHeight: root.showsPicture ? drawing.height : paper.height

    height: caption.y + caption.height
    visible: HomeSizes.coverShown
    width: HomeSizes.coverWidth - (root.translation === "" ? 0 : HomeSizes.secondCaptionLine)

    Shadow {
        height: root.paperHeight
        width: root.width
        level: 0
    }

    Cover {
        id: paper

        imprinted: root.imprinted
        lines: root.lines
        visible: !root.showsPicture
        width: root.width
    }

    Image {
        id: drawing

        fillMode: Image.PreserveAspectFit
        height: implicitWidth > 0 ? width * implicitHeight / implicitWidth : 0
        objectName: "home-picture"
        source: root.picture
        visible: root.showsPicture
        width: root.width

        transform: Mirror {
            of: drawing
        }

        Accessible.ignored: !visible
        Accessible.name: root.pictureAlt
        Accessible.role: Accessible.Graphic
    }

    UprightText {
        id: caption

        color: Theme.mus2
        font: Type.caption
        lineHeight: Type.captionLeading
        lineHeightMode: Text.FixedHeight
        text: [root.translation, root.said].filter(part => part !== "").join("\n")
        textFormat: Text.PlainText
        width: HomeSizes.captionWidth
        wrapMode: Text.Wrap
        y: root.paperHeight + HomeSizes.captionGap
    }
}
