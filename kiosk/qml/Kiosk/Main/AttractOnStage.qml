import Kiosk.Screens
import Kiosk.Visitor

/*! The attract screen with what it shows; whatever touches it wakes the exhibit. */
AttractScreen {
    id: root

    required property Visitors visitors

    attract: root.visitors.attract
    cover: root.visitors.visit.welcome.cover
    hasCover: root.visitors.visit.welcome.hasCover
    focus: true

    onWoken: root.visitors.wake()
}
