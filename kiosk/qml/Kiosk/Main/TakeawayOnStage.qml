import QtQuick

import Kiosk.Screens
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The dialog with the code over the screen, which is dimmed; the bar below stays. A touch beside it closes it. */
Item {
    id: root

    required property Visit visit
    required property StageFrame frame

    Announced {
        shown: root.visible
        words: Words.takeItWithYou
    }

    FocusLayer {
        besides: root.frame.bottomBar
        item: panel
        rank: 2
        shown: root.visible
    }

    Rectangle {
        color: Theme.scrim
        height: parent.height
        width: Theme.surfaceWidth
        x: (parent.width - width) / 2
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true

        onClicked: root.visit.closeTakeaway()
    }

    TakeawayPanel {
        id: panel

        anchors.bottom: parent.bottom
        anchors.bottomMargin: TakeawaySizes.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        height: implicitHeight
        takeaway: root.visit.takeaway
        width: TakeawaySizes.width

        onClosed: root.visit.closeTakeaway()
    }
}
