import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Visitor

/*! Where in the document the visitor is: section, paragraph, and how much is read. */
Item {
    id: root

    required property Reading reading
    required property string exhibit
    required property real rightEdge

    ReadingStrip {
        exhibit: root.exhibit
        reading: root.reading
        statusRight: root.rightEdge
    }

    ProgressLine {
        counts: root.reading.counts
        height: ReadingSizes.progressHeight
        position: root.reading.paragraphsRead
        width: root.rightEdge - x
        x: ReadingSizes.progressX
        y: ReadingSizes.progressY
    }
}
