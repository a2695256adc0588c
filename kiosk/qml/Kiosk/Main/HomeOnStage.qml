import Kiosk.Screens
import Kiosk.Visitor

/*! The first screen with what the visit tells it. */
Home {
    id: root

    required property Visit visit
    required property StageFrame frame

    canReturn: root.visit.canComeBack
    aboutMinutes: root.visit.welcome.aboutMinutes
    closed: root.visit.closed
    coverTranslation: root.visit.welcome.coverTranslation
    cover: root.visit.welcome.cover
    hasCover: root.visit.welcome.hasCover
    picture: root.visit.welcome.picture
    pictureAlt: root.visit.welcome.pictureAlt
    pictureCredit: root.visit.welcome.pictureCredit
    entries: root.visit.welcome.terms
    events: root.visit.welcome.events
    firstYear: root.visit.welcome.firstYear
    introduction: root.visit.welcome.introduction
    kicker: root.visit.welcome.kicker
    lastYear: root.visit.welcome.lastYear
    minutes: root.visit.welcome.minutes
    paragraphs: root.visit.welcome.paragraphs
    questionsMinutes: root.visit.welcome.questionsMinutes
    title: root.visit.welcome.title

    onReturnWanted: root.visit.comeBack()
    onDoorChosen: door => root.visit.go(door)

    FocusLayer {
        item: root
        shown: root.visible
    }

    Announced {
        shown: root.visible
        words: root.title
    }
}
