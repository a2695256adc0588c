import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! A sign of the chart with the word for it. */
Row {
    id: root

    required property string text
    required property Item sign

    spacing: AboutSizes.legendDotGap

    Item {
        anchors.verticalCenter: parent.verticalCenter
        children: [root.sign]
        height: root.sign.height
        width: root.sign.width
    }

    UprightText {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.mus2
        font: AboutSizes.legend
        text: root.text
        textFormat: Text.PlainText
    }
}
