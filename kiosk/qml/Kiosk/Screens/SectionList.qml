pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The sections, with how far the visitor has come; under their documents where there are several. */
ListView {
    id: root

    required property RecordList sections
    required property int documents

    signal sectionChosen(key: string)

    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    implicitHeight: count * ReadingSizes.rowHeight + (root.documents > 1 ? root.documents * ReadingSizes.documentRowHeight : 0)
    interactive: contentHeight > height
    keyNavigationEnabled: false
    model: root.sections

    Accessible.ignored: !visible
    Accessible.name: Words.sections
    Accessible.role: Accessible.List

    section.delegate: SectionListHead {
        width: root.width
    }
    section.property: root.documents > 1 ? "document" : ""

    delegate: SectionRow {
        objectName: "section-" + key
        width: root.width

        onActivated: root.sectionChosen(key)
    }
}
