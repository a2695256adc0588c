import QtQuick

import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Visitor

/*! The enlarged picture over all but the bar; seated, it stands above the line too, its buttons below. */
Item {
    id: root

    required property Visit visit
    required property StageFrame frame

    Announced {
        shown: root.visible
        words: `${Words.picture}. ${root.visit.enlarged.alt}`
    }

    FocusLayer {
        besides: root.frame.bottomBar
        item: panel
        rank: 2
        shown: root.visible
    }

    PicturePanel {
        id: panel

        anchors.fill: parent
        anchors.topMargin: -Theme.stageTop
        enlarged: root.visit.enlarged

        onClosed: root.visit.closePicture()
    }
}
