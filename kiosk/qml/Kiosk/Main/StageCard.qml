import QtQuick

import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Visitor

/*! Places the card: level with the touched line, or as a sheet on the bar; joined to its line by a leader. */
Item {
    id: root

    required property Visit visit
    required property ReadingScreen readingScreen
    required property real barTop

    readonly property bool onTimeline: root.visit.screen === "timeline"
    readonly property real lowest: root.onTimeline ? CardSizes.bottomOnTimeline : CardSizes.bottom
    readonly property bool leads: !Theme.portrait && panel.visible && !root.onTimeline && root.lineY > ReadingSizes.sheetY
    readonly property real cardHeight: panel.height
    property real lineY: 0

    function findLine(): void {
        root.lineY = root.onTimeline ? root.visit.timeline.selectedY : root.readingScreen?.touchedLine() ?? 0;
    }

    Connections {
        function onChanged(): void {
            Qt.callLater(root.findLine);
        }

        target: root.visit.card
    }

    Leader {
        fromX: ReadingSizes.leaderX
        fromY: root.lineY
        toX: panel.x
        toY: Math.max(panel.y + Theme.radiusCard, Math.min(root.lineY, panel.y + panel.height - Theme.radiusCard))
        visible: root.leads
    }

    CardPanel {
        id: panel

        canGoEarlier: root.visit.timeline.canGoEarlier
        canGoLater: root.visit.timeline.canGoLater
        card: root.visit.card
        height: implicitHeight
        limit: Theme.portrait ? root.height * CardSizes.sheetShare : root.lowest - CardSizes.top
        visible: root.visit.card.isOpen
        x: Theme.portrait ? 0 : root.onTimeline && root.visit.timeline.cardOnLeft ? Theme.margin : CardSizes.x
        y: Theme.portrait ? root.barTop - height : Math.max(CardSizes.top, Math.min(root.lineY - height / 2, root.lowest - height))

        onChipTouched: key => root.visit.touchChip(key)
        onClosed: root.visit.closeCard()
        onEarlierWanted: root.visit.openEvent(root.visit.timeline.earlier)
        onLaterWanted: root.visit.openEvent(root.visit.timeline.later)
        onPassageWanted: root.visit.readThePassage()
    }
}
