import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The soft band of the days between which the document was made. */
Item {
    id: root

    required property TimelineDiagram diagram
    required property bool glides

    readonly property real start: root.diagram.lineStart * Theme.unit - TimelineSizes.bandReach
    readonly property real end: root.diagram.lineEnd * Theme.unit + TimelineSizes.bandReach
    readonly property real softness: TimelineSizes.bandReach / (root.end - root.start)

    Rectangle {
        height: Theme.portrait ? root.end - root.start : root.diagram.lanesEnd * Theme.unit - y
        opacity: TimelineSizes.bandOpacity
        width: Theme.portrait ? root.width - 2 * TimelineSizes.edge : root.end - root.start
        x: Theme.portrait ? TimelineSizes.edge : root.start
        y: Theme.portrait ? root.start : TimelineSizes.lineTop + TimelineSizes.flagHeight

        gradient: Gradient {
            orientation: Theme.portrait ? Gradient.Vertical : Gradient.Horizontal

            GradientStop {
                color: "transparent"
                position: 0
            }
            GradientStop {
                color: Theme.seal
                position: root.softness
            }
            GradientStop {
                color: Theme.seal
                position: 1 - root.softness
            }
            GradientStop {
                color: "transparent"
                position: 1
            }
        }
        TimelineGlide on x {
            enabled: root.glides
        }
        TimelineGlide on y {
            enabled: root.glides
        }
    }
}
