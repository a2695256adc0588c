import Kiosk.Controls
import Kiosk.Theme

/*! Leads back to the timeline from which the visitor came to a passage. */
KioskButton {
    height: Theme.target
    iconName: "arrow-left"
    objectName: "back-to-the-timeline"
    text: Words.backToTimeline
}
