import QtQuick

import Kiosk.Screens
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The question whether somebody still reads, over everything; any touch beside its buttons goes on. */
FocusScope {
    id: root

    required property Visitors visitors

    property Item before: null

    function open(): void {
        root.before = root.Window.activeFocusItem;
        warning.forceActiveFocus(Qt.OtherFocusReason);
    }

    Component.onCompleted: root.open()
    Component.onDestruction: root.before?.forceActiveFocus(Qt.OtherFocusReason)
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
