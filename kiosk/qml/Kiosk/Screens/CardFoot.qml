import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! The fixed foot of a card: back, more and close; for events earlier, close and later. */
Item {
    id: root

    required property bool isEvent
    required property bool overflows
    required property bool more
    required property bool canGoEarlier
    required property bool canGoLater
    required property string previousTitle
    required property string wayBack

    readonly property real room: root.width - CardSizes.footPadding * 2
    readonly property bool isNested: root.previousTitle !== "" && !root.isEvent
    readonly property bool showsMore: root.overflows
    readonly property bool stacks: root.isEvent && root.showsMore && !Theme.portrait
    readonly property int buttons: 1 + (root.isEvent ? 2 : 0) + (root.isNested ? 1 : 0) + (root.showsMore ? 1 : 0)
    readonly property int shares: root.buttons + (root.isNested && Theme.portrait ? 1 : 0)
    readonly property real share: (root.room - (root.buttons - 1) * CardSizes.footGap) / root.shares

    readonly property real backWidth: root.share * (Theme.portrait ? 2 : 1)
    readonly property bool namesGoal: Theme.portrait && goal.advanceWidth + ButtonSizes.icon + ButtonSizes.gap + 2 * Theme.space8 <= root.backWidth

    signal backWanted
    signal moreWanted
    signal closed
    signal earlierWanted
    signal laterWanted

    height: CardSizes.footHeight + (Theme.portrait ? Theme.space24 : 0)

    TextMetrics {
        id: goal

        font: Type.button
        text: root.wayBack
    }

    Rectangle {
        color: Theme.musEdge
        height: Theme.rule
        width: parent.width
    }

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: CardSizes.footGap
        x: CardSizes.footPadding

        KioskButton {
            enabled: root.canGoEarlier
            height: CardSizes.footButton
            iconName: "arrow-left"
            objectName: "event-earlier"
            padding: Theme.space8
            vertical: root.stacks
            text: Words.earlier
            visible: root.isEvent
            width: root.share

            onClicked: root.earlierWanted()
        }

        KioskButton {
            id: back

            height: CardSizes.footButton
            iconName: "arrow-left"
            objectName: "card-back"
            padding: Theme.space8
            vertical: root.stacks
            text: root.namesGoal ? goal.text : Words.back
            visible: root.isNested
            width: root.backWidth

            Accessible.name: goal.text

            onClicked: root.backWanted()
        }

        KioskButton {
            id: moreButton

            height: CardSizes.footButton
            iconName: "caret-down"
            objectName: "card-more"
            padding: Theme.space8
            vertical: root.stacks
            text: Words.more
            enabled: root.more
            visible: root.showsMore
            width: root.share

            onClicked: root.moreWanted()
        }

        KioskButton {
            height: CardSizes.footButton
            iconName: "x"
            objectName: "card-close"
            padding: Theme.space8
            vertical: root.stacks
            primary: !root.isEvent
            text: Words.close
            width: root.share

            onClicked: root.closed()
        }

        KioskButton {
            enabled: root.canGoLater
            height: CardSizes.footButton
            iconAfter: true
            iconName: "arrow-right"
            objectName: "event-later"
            padding: Theme.space8
            vertical: root.stacks
            text: Words.later
            visible: root.isEvent
            width: root.share

            onClicked: root.laterWanted()
        }
    }
}
