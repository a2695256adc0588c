import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! A section's title in the museum's voice, which says so; the number hangs in the number column. Where a
    document of several begins, its title stands above. */
Item {
    id: root

    required property string number
    required property string title
    required property string documentTitle
    required property real textX

    readonly property bool opensDocument: root.documentTitle !== ""
    readonly property real documentRoom: root.opensDocument ? documentName.height + ReadingSizes.titlePadding * 2 : 0

    implicitHeight: ReadingSizes.ruleAbove + root.documentRoom + row.height

    Accessible.ignored: !visible
    Accessible.name: [root.documentTitle, root.number, root.title].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.Heading

    Rectangle {
        color: Theme.line
        height: Theme.rule
        width: root.width - root.textX
        x: root.textX
        y: ReadingSizes.ruleAbove / 2
    }

    UprightText {
        id: documentName

        color: Theme.mus
        font: Type.documentTitle
        text: root.documentTitle
        visible: root.opensDocument
        width: root.width - root.textX
        wrapMode: Text.Wrap
        x: root.textX
        y: ReadingSizes.ruleAbove + ReadingSizes.titlePadding
    }

    Item {
        id: row

        height: title.height + ReadingSizes.titlePadding * 2
        width: root.width
        y: ReadingSizes.ruleAbove + root.documentRoom

        UprightText {
            id: number

            anchors.baseline: title.baseline
            color: Theme.sealText
            font: Type.sectionTitle
            horizontalAlignment: Theme.alignEnd
            text: root.number
            visible: !ReadingSizes.numberAbove
            width: ReadingSizes.numberRight
        }

        UprightText {
            id: title

            color: Theme.mus
            font: Type.sectionTitle
            lineHeight: Type.sectionTitleLeading
            lineHeightMode: Text.FixedHeight
            text: ReadingSizes.numberAbove && root.number !== "" ? root.number + "  " + root.title : root.title
            width: Math.min(implicitWidth, root.width - root.textX)
            wrapMode: Text.Wrap
            x: root.textX
            y: ReadingSizes.titlePadding
        }

        UprightText {
            anchors.baseline: title.baseline
            color: Theme.mus2
            font: Type.sectionNote
            text: Words.sectionTitleNote
            visible: x + implicitWidth <= root.width
            x: title.x + title.width + ReadingSizes.titleNoteGap
        }
    }
}
