import QtQuick

import Kiosk.Screens
import Kiosk.Theme

/*! The window when there is no exhibit to show. */
Window {
    id: root

    required property string sentence

    color: Theme.desk

    Binding {
        property: "surfaceHeight"
        target: Theme
        value: root.height
    }

    Binding {
        property: "surfaceWidth"
        target: Theme
        value: root.width
    }

    Trouble {
        anchors.fill: parent
        sentence: root.sentence
    }
}
