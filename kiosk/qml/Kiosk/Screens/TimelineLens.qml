import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The sheet of paper on which some years are enlarged. */
Item {
    id: root

    required property TimelineDiagram diagram
    required property bool glides

    readonly property real start: root.diagram.lensStart * Theme.unit
    readonly property real end: root.diagram.lensEnd * Theme.unit
    readonly property real flagEnd: Math.max(root.diagram.flagX, root.diagram.linePosition) * Theme.unit
    readonly property bool isFlagInTheWay: root.diagram.flagX * Theme.unit < root.start + TimelineSizes.lensTitleX + title.width && root.flagEnd > root.start

    Shadow {
        anchors.fill: sheet
        level: 1
    }

    Rectangle {
        id: sheet

        border.color: Theme.edge
        border.width: Theme.hairline
        color: Theme.sheet
        height: Theme.portrait ? root.end - root.start : root.height - TimelineSizes.lensTop
        width: Theme.portrait ? root.width - 2 * TimelineSizes.edge : root.end - root.start
        x: Theme.portrait ? TimelineSizes.edge : root.start
        y: Theme.portrait ? root.start : TimelineSizes.lensTop

        TimelineGlide on height {
            enabled: root.glides
        }
        TimelineGlide on width {
            enabled: root.glides
        }
        TimelineGlide on x {
            enabled: root.glides
        }
        TimelineGlide on y {
            enabled: root.glides
        }

        UprightText {
            id: title

            color: Theme.mus
            font: TimelineSizes.heading
            text: Words.enlarged.arg(root.diagram.lensYears)
            textFormat: Text.PlainText
            visible: !Theme.portrait
            x: root.isFlagInTheWay ? sheet.width - width - TimelineSizes.lensTitleX : TimelineSizes.lensTitleX
            y: TimelineSizes.lensTitleMiddle - TimelineSizes.lensTop - height / 2
        }
    }
}
