import QtQuick

import Kiosk.Screens
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The question whether somebody still reads, over everything; any touch beside its buttons goes on. */
FocusScope {
    id: root

    required property Visitors visitors

    FocusLayer {
        first: warning.keep
        item: warning
        rank: 2
        shown: root.visible
    }

    Announced {
        shown: root.visible
        words: warning.spoken
    }

    Keys.onPressed: event => {
        event.accepted = true;
        root.visitors.keepReading();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    MultiPointTouchArea {
        anchors.fill: parent

        onPressed: root.visitors.keepReading()
    }

    IdleWarning {
        id: warning

        anchors.bottom: parent.bottom
        anchors.bottomMargin: IdleSizes.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        asides: root.visitors.asides
        seconds: root.visitors.idle.secondsLeft
        secondsToAnswer: root.visitors.idle.secondsToAnswer

        onKeepReadingWanted: root.visitors.keepReading()
        onStartAgainWanted: root.visitors.startAgain()
    }
}
