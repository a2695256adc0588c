import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! What was asked for cannot be shown: one calm sentence, and a button that leads to what can. */
FocusScope {
    id: root

    signal homeWanted

    objectName: "cannot-be-shown"

    Component.onCompleted: root.Accessible.announce(Words.cannotBeShown, Accessible.Assertive)

    Trouble {
        anchors.fill: parent
        sentence: Words.cannotBeShown
    }

    MultiPointTouchArea {
        anchors.fill: parent
    }

    KioskButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: IdleSizes.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        focus: true
        height: IdleSizes.buttonHeight
        iconName: "house-simple"
        large: true
        objectName: "cannot-be-shown-home"
        primary: true
        text: Words.home

        KeyNavigation.backtab: this
        KeyNavigation.tab: this

        onClicked: root.homeWanted()
    }
}
