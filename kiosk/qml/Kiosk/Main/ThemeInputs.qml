import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*! Tells the theme the size of the surface, what the visitor chose, and the words. */
Item {
    id: root

    required property string language
    required property bool mirrored
    required property var words // a table: key to text
    required property Look look
    required property real surfaceWidth
    required property real surfaceHeight

    Binding {
        property: "language"
        target: Theme
        value: root.language
    }

    Binding {
        property: "millimetresPerDp"
        target: Theme
        value: root.look.millimetresPerDp
    }

    Binding {
        property: "mirrored"
        target: Theme
        value: root.mirrored
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
        property: "seated"
        target: Theme
        value: root.look.seated
    }

    Binding {
        property: "seatedReach"
        target: Theme
        value: root.look.seatedReach
    }

    Binding {
        property: "surfaceHeight"
        target: Theme
        value: root.surfaceHeight
    }

    Binding {
        property: "surfaceWidth"
        target: Theme
        value: root.surfaceWidth
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
        value: root.words
    }

    Binding {
        property: "family"
        target: Icons
        value: root.look.iconFamily
    }

    Binding {
        property: "font"
        target: Icons
        value: root.look
    }
}
