pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*! The one window. It tells the theme its size and holds the stage. */
Window {
    id: root

    required property Visit visit
    required property Look look

    color: Theme.desk
    title: root.visit.title

    Component.onCompleted: stage.active = true

    Binding {
        property: "language"
        target: Theme
        value: root.visit.language
    }

    Binding {
        property: "millimetresPerDp"
        target: Theme
        value: root.look.millimetresPerDp
    }

    Binding {
        property: "reducedMotion"
        target: Theme
        value: root.look.reducedMotion
    }

    Binding {
        property: "scheme"
        target: Theme
        value: root.look.scheme
    }

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

    Binding {
        property: "textFactor"
        target: Theme
        value: root.look.textFactor
    }

    Binding {
        property: "wideLines"
        target: Theme
        value: root.look.wideLines
    }

    Binding {
        property: "table"
        target: Words
        value: root.visit.words
    }

    Binding {
        property: "family"
        target: Icons
        value: root.look.iconFamily
    }

    Binding {
        property: "fill"
        target: Icons
        value: root.look.filledIcons
    }

    Binding {
        property: "regular"
        target: Icons
        value: root.look.regularIcons
    }

    Loader {
        id: stage

        active: false // until the words and the theme are set
        anchors.horizontalCenter: parent.horizontalCenter
        focus: true
        height: root.height
        width: Theme.columnWidth

        sourceComponent: Stage {
            look: root.look
            visit: root.visit
        }
    }
}
