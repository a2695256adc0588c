import QtQuick

import Kiosk.Screens
import Kiosk.Visitor

/*! Over everything, when the exhibit's file turned out to be damaged where the visitor wanted to go. */
CannotBeShown {
    id: root

    required property Visitors visitors

    onHomeWanted: root.visitors.damage.leave()
}
