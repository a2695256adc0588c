import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Visitor

/*! The cards about the document with what the visit tells them. */
AboutScreen {
    id: root

    required property Visit visit
    required property StageFrame frame

    about: root.visit.about
    canTake: root.visit.canTakeAway
    exhibit: root.visit.title

    onNoticeWanted: root.visit.openNotice()
    onPassageChosen: (passage, start, end) => root.visit.openPassage(passage, start, end)
    onTakeWanted: root.visit.openTakeaway()
    onTermTouched: key => root.visit.openTerm(key)

    FocusLayer {
        item: root
        shown: root.visible
    }

    Announced {
        shown: root.visible
        words: Words.aboutThisDocument
    }
}
