import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Where the question is answered and how directly, with the button that leads there. */
Rectangle {
    id: root

    required property Questions questions

    readonly property bool upright: QuestionSizes.answerUpright

    signal answerWanted

    color: Theme.mus
    implicitHeight: root.upright ? column.height + Theme.space16 + button.height + 2 * QuestionSizes.answerPaddingY : Math.max(column.height, button.height) + 2 * QuestionSizes.answerPaddingY
    radius: Theme.radiusButton

    Accessible.ignored: !visible
    Accessible.name: label.text
    Accessible.role: Accessible.Grouping

    Column {
        id: column

        width: (root.upright ? root.width : button.x) - 2 * QuestionSizes.answerPadding + (root.upright ? 0 : Theme.space8)
        x: QuestionSizes.answerPadding
        y: root.upright ? QuestionSizes.answerPaddingY : (root.height - height) / 2

        UprightText {
            id: label

            color: Theme.wash
            font: QuestionSizes.answerText
            lineHeight: QuestionSizes.answerTextLeading
            lineHeightMode: Text.FixedHeight
            text: root.questions.isPartial ? Words.answeredInPart : Words.answerIsIn
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.WordWrap
        }

        Item {
            height: title.height
            width: parent.width

            UprightText {
                id: number

                anchors.baseline: title.baseline
                color: Theme.wash
                font: QuestionSizes.answerTitle
                text: root.questions.answerNumber
                textFormat: Text.PlainText
            }

            UprightText {
                id: title

                color: Theme.wash
                font: QuestionSizes.answerTitle
                lineHeight: QuestionSizes.answerTitleLeading
                lineHeightMode: Text.FixedHeight
                text: root.questions.answerTitle
                textFormat: Text.PlainText
                width: parent.width - x
                wrapMode: Text.WordWrap
                x: number.text === "" ? 0 : number.implicitWidth + QuestionSizes.answerNumberGap

                Accessible.ignored: !visible
                Accessible.name: text
                Accessible.role: Accessible.Heading
            }
        }

        UprightText {
            color: Theme.wash
            font: QuestionSizes.answerText
            lineHeight: QuestionSizes.answerTextLeading
            lineHeightMode: Text.FixedHeight
            text: root.questions.answerPlace
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }

    KioskButton {
        id: button

        height: QuestionSizes.answerButtonHeight
        iconAfter: true
        iconName: "arrow-right"
        large: true
        objectName: "read-the-answer"
        text: Words.readTheAnswer
        width: root.upright ? root.width - 2 * x : QuestionSizes.answerButtonWidth
        x: root.upright ? Theme.space24 : root.width - width - Theme.space24
        y: root.upright ? root.height - height - Theme.space24 : (root.height - height) / 2

        Accessible.name: `${Words.readTheAnswer}, ${root.questions.answerTitle}`

        background: ButtonFace {
            dark: false
            pressed: button.down

            FocusRing {
                anchors.margins: Theme.focusGap
                radius: Theme.radiusButton
                shown: button.visualFocus
            }
        }

        onClicked: root.answerWanted()
    }
}
