import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*! The chosen question with the museum's remark; scrolls where it is longer than the room there is. */
Flickable {
    id: root

    required property Questions questions
    required property bool cardOpen

    readonly property bool overflows: root.neededHeight > height + Theme.space4
    readonly property real neededHeight: QuestionSizes.beside ? sheet.implicitHeight + QuestionSizes.gap + root.lowerHeight : note.y + note.height
    readonly property real lowerHeight: Math.max(note.implicitHeight, answer.implicitHeight)
    readonly property real sheetHeight: QuestionSizes.beside ? Math.max(sheet.implicitHeight, height - QuestionSizes.gap - root.lowerHeight) : sheet.implicitHeight

    signal markTouched(kind: string, target: string, start: int)
    signal termTouched(key: string)
    signal answerWanted
    signal emptyTouched

    function within(y: real): real {
        return Math.max(0, Math.min(y, contentHeight - height));
    }

    function turn(direction: int): void {
        turning.to = root.within(contentY + direction * (height - Type.questionLeading));
        turning.restart();
    }

    /*! The card must not lie on the words that were touched, which end at \a bottom. */
    function keep(bottom: real): void {
        turning.to = root.within(Math.max(0, bottom + Theme.space24 - height));
        turning.restart();
    }

    function keepTouched(): void {
        if (root.cardOpen)
            root.keep(root.questions.lightStart >= 0 ? sheet.litBottom : note.y + note.proseBottom);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: Math.max(height, root.neededHeight)
    interactive: root.overflows
    pressDelay: interactive ? Theme.pressFeedback : 0

    onCardOpenChanged: Qt.callLater(root.keepTouched)
    onHeightChanged: Qt.callLater(root.keepTouched)

    Connections {
        function onChanged(): void {
            root.contentY = 0;
        }

        target: root.questions
    }

    NumberAnimation {
        id: turning

        duration: Theme.pageMove
        easing.type: Easing.OutCubic
        property: "contentY"
        target: root
    }

    QuestionSheet {
        id: sheet

        height: root.sheetHeight
        questions: root.questions
        width: root.width

        onEmptyTouched: root.emptyTouched()
        onTouched: (kind, target, start) => root.markTouched(kind, target, start)
    }

    QuestionNote {
        id: note

        height: QuestionSizes.beside ? root.lowerHeight : implicitHeight
        questions: root.questions
        width: QuestionSizes.noteWidth
        y: sheet.height + QuestionSizes.gap

        onTermTouched: key => root.termTouched(key)
    }

    AnswerPanel {
        id: answer

        height: root.lowerHeight
        questions: root.questions
        visible: QuestionSizes.beside
        width: QuestionSizes.answerWidth
        x: root.width - width
        y: note.y

        onAnswerWanted: root.answerWanted()
    }
}
