import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! What the upper half tells while everything to touch is in the lower one: where the visitor is. Nothing in it reacts. */
Item {
    id: root

    required property string exhibit
    required property string remark
    required property string title
    required property string status
    required property bool bare

    height: Theme.seatedTop
    width: Theme.columnWidth

    Seal {
        x: Theme.margin
        y: BarSizes.sealY
    }

    UprightText {
        color: Theme.mus
        font: Type.strip
        text: root.exhibit
        textFormat: Text.PlainText
        visible: root.title !== ""
        x: BarSizes.exhibitX
        y: BarSizes.middle - height / 2
    }

    Column {
        visible: !root.bare
        width: SeatedSizes.columnWidth
        x: SeatedSizes.columnX
        y: SeatedSizes.columnTop

        SeatedText {
            color: Theme.sealText
            font: SeatedSizes.remark
            leading: SeatedSizes.remarkLeading
            text: root.remark
        }

        SeatedText {
            color: Theme.mus
            font: SeatedSizes.title
            leading: SeatedSizes.titleLeading
            text: root.title === "" ? root.exhibit : root.title

            Accessible.ignored: !visible
            Accessible.name: text
            Accessible.role: Accessible.Heading
        }

        SeatedText {
            color: Theme.mus
            font: SeatedSizes.status
            leading: SeatedSizes.statusLeading
            text: root.status
            topPadding: SeatedSizes.gap
        }

        Item {
            height: 2 * SeatedSizes.ruleGap
            width: parent.width

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.edge
                height: Theme.rule
                width: parent.width
            }
        }

        SeatedText {
            color: Theme.mus2
            font: SeatedSizes.note
            leading: SeatedSizes.noteLeading
            text: Words.seatedHint
        }
    }
}
