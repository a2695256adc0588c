import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

/*! What the strip, and seated the upper half, tells of the place in the document. */
TopStrip {
    id: root

    required property Reading reading

    lifted: true
    mark: root.reading.sectionMark
    number: root.reading.sectionNumber
    remark: root.number === "" ? "" : Words.sectionOf.arg(root.number).arg(root.reading.numberedSections)
    status: root.reading.paragraph > 0 ? Words.paragraphOf.arg(root.reading.paragraph).arg(root.reading.paragraphs) : ""
    statusBrief: root.status === "" ? "" : Words.paragraphOfShort.arg(root.reading.paragraph).arg(root.reading.paragraphs)
    statusSeated: root.status === "" ? "" : Words.minutesLeft(root.reading.minutesLeft)
    title: root.reading.sectionTitle
}
