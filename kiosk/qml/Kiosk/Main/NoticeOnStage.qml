import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Visitor

/*! The content notice with what the visit tells it. */
NoticeScreen {
    id: root

    required property Visit visit
    required property StageFrame frame

    exhibit: root.visit.title
    notice: root.visit.notice

    onGoOnWanted: root.visit.goOn()
    onReasonWanted: root.visit.go("about")
    onTermTouched: key => root.visit.openTerm(key)

    FocusLayer {
        item: root
        shown: root.visible
    }

    Announced {
        shown: root.visible
        words: Words.noticeTitle
    }
}
