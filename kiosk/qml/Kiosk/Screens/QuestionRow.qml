import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! One of the editors' questions in the list: its number, the museum's title, where it is answered. */
T.AbstractButton {
    id: root

    required property string key
    required property string title
    required property string section
    required property string fit
    required property bool isChosen
    required property string spoken

    focusPolicy: Qt.StrongFocus
    objectName: `question-${root.key}`
    text: root.title

    Accessible.ignored: !visible // undone by Qt's view, which puts each row before a screen reader: hidden it says nothing
    Accessible.name: visible ? root.spoken : ""
    Accessible.role: visible ? Accessible.ListItem : Accessible.Client
    Accessible.selectable: true
    Accessible.selected: root.isChosen
    Accessible.onPressAction: click()
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        color: root.isChosen ? Theme.sheet : root.down ? Theme.wash2 : Theme.desk

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.edge
            height: Theme.hairline
            width: parent.width
        }

        Rectangle {
            color: Theme.seal
            height: parent.height
            visible: root.isChosen
            width: QuestionSizes.rowStrip
        }

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        UprightText {
            color: root.isChosen ? Theme.sealText : Theme.ink2
            font: QuestionSizes.rowNumeral
            text: root.key
            textFormat: Text.PlainText
            x: QuestionSizes.rowNumber - width / 2
            y: title.y + title.baselineOffset - baselineOffset

            Accessible.ignored: true
        }

        UprightText {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.mus
            font: root.isChosen ? QuestionSizes.rowTitleChosen : QuestionSizes.rowTitle
            lineHeight: QuestionSizes.rowTitleLeading
            lineHeightMode: Text.FixedHeight
            text: root.title
            textFormat: Text.PlainText
            width: where.x - x - QuestionSizes.rowSectionGap
            wrapMode: Text.WordWrap
            x: QuestionSizes.rowTitleX
        }

        Grid {
            id: where

            anchors.verticalCenter: parent.verticalCenter
            columnSpacing: QuestionSizes.rowSectionGap
            columns: Theme.portrait ? 2 : 1
            horizontalItemAlignment: Grid.AlignRight
            layoutDirection: Theme.portrait ? Qt.RightToLeft : Qt.LeftToRight
            verticalItemAlignment: Grid.AlignVCenter
            x: root.width - QuestionSizes.rowRight - width

            UprightText {
                color: Theme.mus2
                font: QuestionSizes.rowSection
                text: root.section
                textFormat: Text.PlainText
            }

            UprightText {
                color: Theme.mus2
                font: QuestionSizes.rowFit
                text: root.fit
                textFormat: Text.PlainText
                visible: text !== ""
            }
        }
    }
}
