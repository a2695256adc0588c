pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Theme

/*! The card of the record: what the document is, where it comes from, whose the rights are, who made the exhibit. */
AboutCard {
    id: root

    property bool canTake: false

    signal noticeWanted
    signal takeWanted
    signal termTouched(key: string)

    card: "record"
    iconName: "archive"
    title: Words.theRecord

    AboutTable {
        rows: root.about.record
        texts: root.about
        width: parent.width

        onTermTouched: key => root.termTouched(key)
    }

    KioskButton {
        iconName: "info"
        objectName: "about-notice"
        text: Words.noticeTitle
        width: parent.width

        onClicked: root.noticeWanted()
    }

    KioskButton {
        iconName: "qr-code"
        objectName: "about-take"
        text: Words.takeItWithYou
        visible: root.canTake
        width: parent.width

        onClicked: root.takeWanted()
    }

    AboutHeading {
        text: Words.credits
        width: parent.width
    }

    AboutTable {
        rows: root.about.credits
        texts: root.about
        width: parent.width

        onTermTouched: key => root.termTouched(key)
    }

    AboutHeading {
        text: Words.softwareLicences
        width: parent.width
    }

    Column {
        id: list

        width: parent.width

        Repeater {
            model: root.about.software

            AboutSoftware {
                width: list.width
            }
        }
    }
}
