import Kiosk.Screens
import Kiosk.Visitor

/*! The attract screen with what it shows; whatever touches it wakes the exhibit. */
AttractScreen {
    id: root

    required property Visitors visitors
    required property bool isPainted

    attract: root.visitors.attract
    cover: root.visitors.attract.cover
    coverIsDue: root.isPainted
    hasCover: root.visitors.attract.hasCover
    focus: true

    onWoken: root.visitors.wake()
}
