import Kiosk.Screens
import Kiosk.Visitor

/*! The attract screen with what it shows; whatever touches it wakes the exhibit. */
AttractScreen {
    id: root

    required property Visitors visitors

    attract: root.visitors.attract
    cover: root.visitors.attract.cover
    hasCover: root.visitors.attract.hasCover
    focus: true

    onWoken: root.visitors.wake()
}
