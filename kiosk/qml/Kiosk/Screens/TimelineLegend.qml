import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! What filled, hollow and fading marks mean, and in which language events are told where it is not the visitor's. */
Row {
    id: root

    property string borrowed

    spacing: TimelineSizes.legendGap

    UprightText {
        color: Theme.mus2
        font: Type.label
        text: root.borrowed
        textFormat: Text.PlainText
        visible: text !== ""
    }

    Row {
        spacing: TimelineSizes.legendDotGap

        Dot {
            anchors.verticalCenter: parent.verticalCenter
            filled: true
        }

        UprightText {
            color: Theme.mus2
            font: Type.label
            text: Words.inTheDocument
            textFormat: Text.PlainText
        }
    }

    Row {
        spacing: TimelineSizes.legendDotGap

        Dot {
            anchors.verticalCenter: parent.verticalCenter
            filled: false
        }

        UprightText {
            color: Theme.mus2
            font: Type.label
            text: Theme.portrait ? Words.context : Words.forContext
            textFormat: Text.PlainText
        }
    }

    Row {
        spacing: TimelineSizes.legendDotGap

        TimelineBar {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.mus
            fadesAtEnd: true
            fadesAtStart: true
            filled: true
            ground: Theme.desk
            height: TimelineSizes.legendBarHeight
            selected: false
            width: TimelineSizes.legendBar
        }

        UprightText {
            color: Theme.mus2
            font: Type.label
            text: Theme.portrait ? Words.notCertain : Words.dateNotCertain
            textFormat: Text.PlainText
        }
    }
}
