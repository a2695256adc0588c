import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The editors' questions: the list, or a card in its place; beside it or beneath it the chosen one. */
FocusScope {
    id: root

    required property Questions questions
    required property string exhibit
    required property bool cardOpen
    property real cardHeight: 0

    readonly property bool covered: root.cardOpen && Theme.portrait
    readonly property real foot: root.height - QuestionSizes.bottom
    readonly property real listRoom: root.foot - QuestionSizes.top - (root.paged ? pager.height + QuestionSizes.gap : 0)
    readonly property real listBottom: Theme.seated ? keys.y + keys.height : list.y + list.height
    readonly property real footHeight: QuestionSizes.beside || Theme.shallow ? 0 : answer.height + QuestionSizes.gap
    readonly property bool paged: page.overflows && !root.cardOpen

    signal questionChosen(number: string)
    signal markTouched(kind: string, target: string, start: int)
    signal termTouched(key: string)
    signal answerWanted
    signal emptyTouched

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true

        onClicked: root.emptyTouched()
    }

    QuestionList {
        id: list

        questions: root.questions.rows
        room: Theme.portrait ? implicitHeight : root.listRoom
        visible: !root.cardOpen && !Theme.seated
        width: QuestionSizes.listWidth
        x: QuestionSizes.listX
        y: QuestionSizes.top

        onChosen: number => root.questionChosen(number)
    }

    QuestionKeys {
        id: keys

        questions: root.questions.rows
        room: Theme.portrait ? implicitHeight : root.listRoom
        visible: !root.cardOpen && Theme.seated
        width: QuestionSizes.listWidth
        x: QuestionSizes.listX
        y: QuestionSizes.top

        onChosen: number => root.questionChosen(number)
    }

    QuestionPage {
        id: page

        cardOpen: root.cardOpen
        height: (root.covered ? root.height - root.cardHeight - ReadingSizes.aboveSheet : root.foot - root.footHeight) - y
        objectName: "question-page"
        questions: root.questions
        width: QuestionSizes.pageWidth
        x: QuestionSizes.pageX
        y: Theme.portrait && !root.covered ? root.listBottom + QuestionSizes.gap : QuestionSizes.top

        onAnswerWanted: root.answerWanted()
        onEmptyTouched: root.emptyTouched()
        onMarkTouched: (kind, target, start) => root.markTouched(kind, target, start)
        onTermTouched: key => root.termTouched(key)
    }

    AnswerPanel {
        id: answer

        height: Theme.shallow ? root.foot - QuestionSizes.top : implicitHeight
        questions: root.questions
        visible: !QuestionSizes.beside && !root.covered
        width: Theme.shallow ? QuestionSizes.answerWidth : QuestionSizes.pageX + QuestionSizes.pageWidth - x
        x: Theme.shallow ? root.width - Theme.margin - width : Theme.portrait && root.paged ? pager.x + pager.width + QuestionSizes.gap : QuestionSizes.pageX
        y: root.foot - height

        onAnswerWanted: root.answerWanted()
    }

    Pager {
        id: pager

        buttonWidth: Theme.portrait ? QuestionSizes.pagerWidth : (list.width - spacing) / 2
        canGoDown: !page.atEnd
        canGoUp: !page.atBeginning
        visible: root.paged
        x: QuestionSizes.listX
        y: root.foot - height

        onTurned: direction => page.turn(direction)
    }

    TopStrip {
        exhibit: root.exhibit
        status: [Words.questionOf.arg(root.questions.number).arg(root.questions.rows.count), root.questions.allBorrowed].filter(part => part !== "").join(" · ")
        title: Words.theQuestions
        width: root.width
    }
}
