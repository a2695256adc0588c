pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! The gist of the notice in the other languages, for those who have not found theirs yet. */
Column {
    id: root

    required property list<string> texts

    spacing: NoticeSizes.otherGap
    topPadding: NoticeSizes.ruleGap

    Rectangle {
        color: Theme.edge
        height: Theme.rule
        width: root.width
    }

    Repeater {
        model: root.texts

        UprightText {
            required property string modelData

            color: Theme.mus
            font: NoticeSizes.other
            height: lineCount * lineHeight
            lineHeight: NoticeSizes.otherLeading
            lineHeightMode: Text.FixedHeight
            text: modelData
            textFormat: Text.PlainText
            width: root.width
            wrapMode: Text.WordWrap
        }
    }
}
