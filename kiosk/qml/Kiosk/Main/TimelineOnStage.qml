import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Visitor

/*! The timeline with what the visit tells it. */
TimelineScreen {
    id: root

    required property Visit visit
    required property StageFrame frame

    coveredHeight: Theme.portrait && root.visit.card.isOpen ? root.frame.cardHeight : 0
    exhibit: root.visit.title
    timeline: root.visit.timeline

    onEmptyTouched: root.visit.closeCard()
    onEventChosen: key => root.visit.openEvent(key)

    FocusLayer {
        item: root
        shown: root.visible
    }

    Announced {
        shown: root.visible
        words: `${Words.timeline}. ${Words.enlarged.arg(root.timeline.diagram.lensYears)}`
    }
}
