import QtQuick

import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

/*! Where in the document the visitor is: section, paragraph, and how much is read. */
Item {
    id: root

    required property Reading reading
    required property string exhibit
    required property real rightEdge

    TopStrip {
        exhibit: root.exhibit
        lifted: true
        number: root.reading.sectionNumber
        remark: root.reading.sectionNumber === "" ? "" : Words.sectionOf.arg(root.reading.sectionNumber).arg(root.reading.numberedSections)
        status: root.reading.paragraph > 0 ? Words.paragraphOf.arg(root.reading.paragraph).arg(root.reading.paragraphs) : ""
        statusRight: root.rightEdge
        title: root.reading.sectionTitle
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
