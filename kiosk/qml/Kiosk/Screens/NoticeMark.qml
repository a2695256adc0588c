import QtQuick

import Kiosk.Blocks
import Kiosk.Sizes
import Kiosk.Theme

/*! The sign of a note or of a contested claim, with the word for it. */
Row {
    id: root

    required property bool contested
    required property string number
    required property string text

    spacing: NoticeSizes.markGap

    NoteMark {
        anchors.verticalCenter: parent.verticalCenter
        contested: root.contested
        height: NoticeSizes.mark
        number: root.number
        width: NoticeSizes.mark
    }

    UprightText {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.mus
        font: NoticeSizes.legend
        text: root.text
        textFormat: Text.PlainText
    }
}
