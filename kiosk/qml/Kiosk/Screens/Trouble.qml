import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! What visitors see when there is nothing to show: a calm screen with one sentence. */
Rectangle {
    id: root

    required property string sentence

    color: Theme.desk

    UprightText {
        anchors.centerIn: parent
        color: Theme.mus
        font: Type.introduction
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Type.introductionLeading
        lineHeightMode: Text.FixedHeight
        text: root.sentence
        width: parent.width * ReadingSizes.troubleShare
        wrapMode: Text.WordWrap

        Accessible.ignored: !visible
        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
    }
}
