import QtQuick

import Kiosk.Visitor

/*! The stages of the visit that is seen and of the one before it, which may be gone on with. */
FocusScope {
    id: root

    required property Visitors visitors
    required property Look look

    readonly property Visit visit: root.visitors.presentVisit as Visit

    focus: true

    VisitStage {
        anchors.fill: parent
        look: root.look
        shown: !root.visitors.attractIsUp && root.visit === visit
        visit: root.visitors.evenVisit as Visit
    }

    VisitStage {
        anchors.fill: parent
        look: root.look
        shown: !root.visitors.attractIsUp && root.visit === visit
        visit: root.visitors.oddVisit as Visit
    }
}
