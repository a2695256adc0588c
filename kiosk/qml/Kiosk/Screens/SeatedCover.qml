pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! The document's cover in the calm upper half, with its shadow; made when somebody sits. */
Loader {
    id: root

    required property list<string> lines

    active: SeatedSizes.coverShown
    x: SeatedSizes.coverX
    y: SeatedSizes.coverTop - Theme.stageTop

    sourceComponent: Item {
        height: paper.height
        width: SeatedSizes.coverWidth

        Shadow {
            anchors.fill: paper
            level: 1
        }

        Cover {
            id: paper

            lines: root.lines
            width: parent.width
        }
    }
}
