pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The editors' questions, all in sight: rows give way where something else needs room. */
ListView {
    id: root

    required property RecordList questions
    property real room: root.implicitHeight

    readonly property real rowHeight: Math.max(Theme.targetSecondary, Math.min(QuestionSizes.rowHeight, (root.room - (count - 1) * root.spacing) / Math.max(1, count)))

    signal chosen(number: string)

    boundsBehavior: Flickable.StopAtBounds
    clip: interactive
    height: Math.min(root.room, contentHeight)
    implicitHeight: count * (QuestionSizes.rowHeight + root.spacing)
    interactive: contentHeight > height + Theme.space4
    keyNavigationEnabled: false
    model: root.questions
    pressDelay: interactive ? Theme.pressFeedback : 0
    spacing: QuestionSizes.rowGap

    Accessible.ignored: !visible
    Accessible.name: Words.questions
    Accessible.role: Accessible.List

    delegate: QuestionRow {
        height: root.rowHeight
        width: root.width

        onClicked: root.chosen(key)
    }
}
