import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The section list as a panel over the sheet, where there is no room for it at the side. */
Rectangle {
    id: root

    required property Reading reading

    readonly property bool onStrip: Theme.portrait && !Theme.shallow

    signal sectionChosen(key: string)

    border.color: Theme.line
    border.width: Theme.border
    color: Theme.desk
    objectName: "section-panel"
    height: Math.min(list.implicitHeight + Theme.space24 * 2, parent.height - ReadingSizes.sheetY - (root.onStrip ? Theme.target * 2 : Theme.space16))
    radius: Theme.radiusCard

    Keys.onEscapePressed: root.visible = false

    FocusLayer {
        item: root
        rank: 1
        shown: root.visible
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true
    }

    FocusTurn {
        id: before

        turns: root.visible

        onReached: after.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    }

    SectionList {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.space24
        documents: root.reading.documents
        sections: root.reading.sections

        onSectionChosen: key => root.choose(key)
    }

    FocusTurn {
        id: after

        turns: root.visible

        onReached: before.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }

    function choose(key: string): void {
        root.visible = false;
        root.sectionChosen(key);
    }
}
