pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*! The sections of the document, with how far the visitor has come. */
ListView {
    id: root

    required property RecordList sections

    signal sectionChosen(key: string)

    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    implicitHeight: count * ReadingSizes.rowHeight
    interactive: contentHeight > height
    model: root.sections

    Accessible.name: Words.sections
    Accessible.role: Accessible.List

    delegate: SectionRow {
        objectName: "section-" + key
        width: root.width

        onActivated: root.sectionChosen(key)
    }
}
