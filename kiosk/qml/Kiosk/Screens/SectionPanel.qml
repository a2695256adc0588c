import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The section list as a panel over the sheet, where there is no room for it at the side. */
Rectangle {
    id: root

    required property Reading reading

    signal sectionChosen(key: string)

    border.color: Theme.line
    border.width: Theme.border
    color: Theme.desk
    objectName: "section-panel"
    height: Math.min(list.implicitHeight + Theme.space24 * 2, parent.height - ReadingSizes.sheetY - (Theme.shallow ? Theme.space16 : Theme.target * 2))
    radius: Theme.radiusCard

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true
    }

    SectionList {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.space24
        documents: root.reading.documents
        sections: root.reading.sections

        onSectionChosen: key => root.choose(key)
    }

    function choose(key: string): void {
        root.visible = false;
        root.sectionChosen(key);
    }
}
