import Kiosk.Sizes
import Kiosk.Theme

/*! A note's sign within the text. */
NoteMark {
    id: root

    required property string target
    required property real boxBase
    required property real boxX
    required property real boxWidth

    height: ReadingSizes.marker
    width: ReadingSizes.marker
    x: root.boxX + (root.boxWidth - width) / 2
    y: root.boxBase - ReadingSizes.markerLift

    transform: Mirror {
        of: root
    }
}
