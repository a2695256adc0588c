pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The editors' questions as keys with their numbers, where there is no room for the list. */
Grid {
    id: root

    required property RecordList questions
    property real room: root.implicitHeight

    readonly property int rowCount: Math.ceil(root.questions.count / root.columns)
    readonly property real keyHeight: Math.max(Theme.targetSecondary, Math.min(QuestionSizes.keyHeight, (root.room + root.spacing) / Math.max(1, root.rowCount) - root.spacing))

    signal chosen(number: string)

    columns: QuestionSizes.keyColumns
    spacing: QuestionSizes.keyGap

    Accessible.ignored: !visible
    Accessible.name: Words.questions
    Accessible.role: Accessible.List

    Repeater {
        model: root.questions

        QuestionKey {
            id: question

            height: root.keyHeight
            width: (root.width - (root.columns - 1) * root.spacing) / root.columns

            onClicked: root.chosen(question.key)
        }
    }
}
