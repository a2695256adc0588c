import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Visitor

/*! The editors' questions with what the visit tells them. */
QuestionsScreen {
    id: root

    required property Visit visit
    required property StageFrame frame

    cardHeight: root.frame.cardHeight
    cardOpen: root.visit.cardIsOpen && root.visit.screen === "questions"
    exhibit: root.visit.title
    questions: root.visit.questions

    onAnswerWanted: root.visit.readTheAnswer()
    onEmptyTouched: root.visit.closeCard()
    onMarkTouched: (kind, target, start) => root.visit.touchQuestion(kind, target, start)
    onQuestionChosen: number => root.visit.chooseQuestion(number)
    onTermTouched: key => root.visit.openTerm(key)

    FocusLayer {
        item: root
        shown: root.visible
    }

    Announced {
        shown: root.visible
        words: `${Words.theQuestions}. ${Words.question.arg(root.questions.number)}`
    }
}
