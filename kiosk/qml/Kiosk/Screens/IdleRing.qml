import QtQuick
import QtQuick.Shapes

import Kiosk.Sizes
import Kiosk.Theme

/*! A ring that empties clockwise, and the seconds that are left. */
Item {
    id: root

    required property int seconds
    required property int of

    readonly property real middle: root.width / 2
    readonly property real radius: (root.width - IdleSizes.stroke) / 2

    height: width

    Accessible.ignored: true

    Shape {
        id: ring

        anchors.fill: parent

        transform: Mirror {
            of: ring
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.wash2
            strokeWidth: IdleSizes.stroke

            PathAngleArc {
                centerX: root.middle
                centerY: root.middle
                radiusX: root.radius
                radiusY: root.radius
                sweepAngle: IdleSizes.ringWhole
            }
        }

        ShapePath {
            capStyle: ShapePath.FlatCap
            fillColor: "transparent"
            strokeColor: Theme.seal
            strokeWidth: IdleSizes.stroke

            PathAngleArc {
                centerX: root.middle
                centerY: root.middle
                radiusX: root.radius
                radiusY: root.radius
                startAngle: IdleSizes.ringStart + IdleSizes.ringWhole * (1 - root.seconds / root.of)
                sweepAngle: IdleSizes.ringWhole * root.seconds / root.of
            }
        }
    }

    UprightText {
        anchors.centerIn: parent
        color: Theme.mus
        font: IdleSizes.number
        text: root.seconds
        textFormat: Text.PlainText
    }
}
