import QtQuick

import Kiosk.Controls
import Kiosk.Theme

/*! The index tab above a card: what kind of card it is and what it was reached from. */
Rectangle {
    id: root

    required property string kind
    required property string reachedFrom
    required property bool isInDocument

    readonly property string kindName: ({
            "glossary": Words.glossary,
            "note": Words.curatorsNote,
            "claim": Words.contestedClaim,
            "event": root.isInDocument ? Words.eventInDocument : Words.eventForContext,
            "correction": Words.correction
        })[root.kind] ?? ""
    readonly property string iconName: ({
            "glossary": "book-open",
            "note": "note",
            "claim": "scales",
            "event": "calendar-blank",
            "correction": "pencil-line"
        })[root.kind] ?? "info"

    color: Theme.mus
    height: CardSizes.tabHeight
    topLeftRadius: Theme.radiusCard
    topRightRadius: Theme.radiusCard
    width: row.width + Theme.space24 * 2 - Theme.space8

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space12
        x: Theme.space16

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.wash
            name: root.iconName
            size: CardSizes.tabIcon
        }

        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.wash
            font: Type.cardTab
            text: root.kindName
        }

        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.wash
            elide: Text.ElideRight
            font: Type.label
            text: Words.reachedFrom.arg(root.reachedFrom)
            visible: root.reachedFrom !== "" && Theme.portrait
        }
    }
}
