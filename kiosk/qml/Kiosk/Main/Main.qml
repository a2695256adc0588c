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

    Binding {
        Theme.language: root.visit.language
        Theme.millimetresPerDp: root.look.millimetresPerDp
        Theme.reducedMotion: root.look.reducedMotion
        Theme.scheme: root.look.scheme
        Theme.surfaceHeight: root.height
        Theme.surfaceWidth: root.width
        Theme.textFactor: root.look.textFactor
        Words.table: root.visit.words
    }

    Binding {
        Icons.family: root.look.iconFamily
        Icons.fill: root.look.filledIcons
        Icons.regular: root.look.regularIcons
    }

    Stage {
        anchors.horizontalCenter: parent.horizontalCenter
        focus: true
        height: root.height
        visit: root.visit
        width: Theme.columnWidth
    }
}
