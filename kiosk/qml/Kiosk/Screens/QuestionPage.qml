import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The chosen question with the museum's remark; what is longer than the room scrolls by whole lines. */
Item {
    id: root

    required property Questions questions
    required property bool cardOpen

    readonly property bool overflows: root.neededHeight > height + Theme.space4
    readonly property bool atBeginning: flick.atYBeginning
    readonly property bool atEnd: flick.atYEnd
    readonly property real lowerHeight: Math.max(note.implicitHeight, answer.implicitHeight)
    readonly property real neededHeight: QuestionSizes.beside ? sheet.implicitHeight + QuestionSizes.gap + root.lowerHeight : note.y + note.height
    readonly property real lastTop: Math.max(root.neededHeight - flick.height, root.lineAfter(root.neededHeight - flick.height))

    signal markTouched(kind: string, target: string, start: int)
    signal termTouched(key: string)
    signal answerWanted
    signal emptyTouched

    /*! The lower edge of the last whole line above content height \a y. */
    function lastLineAbove(y: real): real {
        return QuestionSizes.beside || y >= root.neededHeight ? y : y < note.y ? sheet.lastLineAbove(y) : note.y + note.lastLineAbove(y - note.y);
    }

    function lineAfter(y: real): real {
        return y <= 0 ? 0 : root.lastLineAbove(y + sheet.leading - 1);
    }

    function show(y: real): void {
        turning.to = Math.max(0, Math.min(y, flick.contentHeight - flick.height));
        turning.restart();
    }

    function turn(direction: int): void {
        root.show(direction > 0 ? flick.contentY + view.height : root.lineAfter(flick.contentY - flick.height));
    }

    /*! The card must not lie on the words that were touched. */
    function keepTouched(): void {
        const bottom = root.questions.lightStart >= 0 ? sheet.litBottom : note.y + note.proseBottom;
        if (root.cardOpen)
            root.show(root.lineAfter(bottom + Theme.space24 - flick.height));
    }

    onCardOpenChanged: Qt.callLater(root.keepTouched)
    onHeightChanged: Qt.callLater(root.keepTouched)

    Connections {
        function onChanged(): void {
            flick.contentY = 0;
        }

        target: root.questions
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true
    }

    Item {
        id: view

        readonly property bool showsWholeLines: true

        /*! Scroll to whole lines that show the content from \a top to \a bottom. */
        function reveal(top: real, bottom: real): void {
            root.show(root.lineAfter(top < flick.contentY ? top - sheet.leading : bottom + Theme.space24 - flick.height));
        }

        clip: root.overflows
        height: root.overflows ? root.lastLineAbove(flick.contentY + flick.height) - flick.contentY : root.height
        width: root.width

        Flickable {
            id: flick

            boundsBehavior: Flickable.StopAtBounds
            contentHeight: root.overflows ? root.lastTop + height : height
            height: root.height - (root.overflows ? ReadingSizes.caretRoom : 0)
            interactive: root.overflows
            pressDelay: interactive ? Theme.pressFeedback : 0
            width: root.width

            onMovementEnded: root.show(root.lineAfter(contentY))

            QuestionSheet {
                id: sheet

                height: QuestionSizes.beside ? Math.max(implicitHeight, root.height - QuestionSizes.gap - root.lowerHeight) : implicitHeight
                questions: root.questions
                width: flick.width

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
                x: flick.width - width
                y: note.y

                onAnswerWanted: root.answerWanted()
            }
        }
    }

    NumberAnimation {
        id: turning

        duration: Theme.pageMove
        easing.type: Easing.OutCubic
        property: "contentY"
        target: flick
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: "caret-down"
        size: QuestionSizes.caret
        visible: root.overflows && !root.atEnd
        y: root.height - height
    }
}
