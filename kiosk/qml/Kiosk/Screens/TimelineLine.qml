import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The line where the document stands in time, with its flag. */
Item {
    id: root

    required property TimelineDiagram diagram
    required property bool glides

    readonly property real flagWidth: flagText.implicitWidth + 2 * TimelineSizes.flagPadding
    readonly property real place: root.diagram.linePosition * Theme.unit - TimelineSizes.line / 2

    Rectangle {
        id: line

        color: Theme.seal
        height: Theme.portrait ? TimelineSizes.line : root.diagram.lanesEnd * Theme.unit - y
        width: Theme.portrait ? root.width - 2 * TimelineSizes.edge : TimelineSizes.line
        x: Theme.portrait ? TimelineSizes.edge : root.place
        y: Theme.portrait ? root.place : TimelineSizes.lineTop

        TimelineGlide on x {
            enabled: root.glides
        }
        TimelineGlide on y {
            enabled: root.glides
        }

        Rectangle {
            color: Theme.seal
            height: TimelineSizes.flagHeight
            radius: TimelineSizes.flagRadius
            width: root.flagWidth
            x: root.diagram.flagX * Theme.unit - (Theme.portrait ? TimelineSizes.edge : root.place)
            y: root.diagram.isFlagAbove ? TimelineSizes.line - height : 0

            UprightText {
                id: flagText

                anchors.centerIn: parent
                color: Theme.textOnSeal
                font: TimelineSizes.flag
                text: Words.thisDocumentDate
                textFormat: Text.PlainText
            }
        }
    }
}
