import QtQuick

import Kiosk.Screens
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The card with what the visit tells it, joined to its line by a leader, beside the text or on the bar. */
Item {
    id: root

    required property Visit visit
    required property StageFrame frame

    readonly property bool onTimeline: root.visit.screen === "timeline"
    readonly property bool onIndex: root.visit.screen === "index"
    readonly property bool onReading: root.visit.screen === "read"
    readonly property bool onLeft: root.visit.screen === "questions" || (root.onTimeline && root.visit.timeline.cardOnLeft) || (root.onIndex && root.visit.index.cardOnLeft)
    readonly property bool leads: !Theme.portrait && root.visit.card.isOpen && root.onReading && root.frame.lineY > ReadingSizes.sheetY
    readonly property real lowest: root.onTimeline ? CardSizes.bottomOnTimeline : root.onIndex ? root.frame.lowest : CardSizes.bottom
    readonly property real level: Math.max(CardSizes.top, Math.min(root.frame.lineY - panel.height / 2, root.lowest - panel.height))

    Binding {
        property: "cardHeight"
        target: root.frame
        value: panel.height
    }

    Leader {
        fromX: ReadingSizes.leaderX
        fromY: root.frame.lineY
        toX: panel.x
        toY: Math.max(panel.y + Theme.radiusCard, Math.min(root.frame.lineY, panel.y + panel.height - Theme.radiusCard))
        visible: root.leads
    }

    CardPanel {
        id: panel

        canGoEarlier: root.onTimeline && root.visit.timeline.canGoEarlier
        canGoLater: root.onTimeline && root.visit.timeline.canGoLater
        card: root.visit.card
        height: root.onTimeline && !Theme.portrait ? limit : implicitHeight
        limit: Theme.portrait ? CardSizes.sheetLimit : root.lowest - CardSizes.top
        readAloud: root.visit.readAloud
        visible: root.visit.card.isOpen
        width: root.onIndex && !Theme.portrait ? IndexSizes.cardWidth : CardSizes.width
        x: Theme.portrait ? 0 : root.onLeft ? Theme.margin : root.onIndex ? IndexSizes.cardX : CardSizes.x
        y: Theme.portrait ? root.height - height : root.onReading ? root.level : CardSizes.top

        onChipTouched: key => root.visit.touchChip(key)
        onClosed: root.visit.closeCard()
        onEarlierWanted: root.visit.openEvent(root.visit.timeline.earlier)
        onLaterWanted: root.visit.openEvent(root.visit.timeline.later)
        onPassageWanted: root.visit.readThePassage()
        onPictureTouched: key => root.visit.openPicture(key)
    }

    Announced {
        shown: panel.visible
        words: panel.spoken
    }

    FocusLayer {
        besides: root.frame.bottomBar
        depth: root.visit.card.depth
        item: panel
        rank: 1
        shown: panel.visible
    }
}
