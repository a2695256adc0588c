import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*! What does not fit scrolls: by finger, by \c turn() and with the keyboard. \l about keeps how far. */
Flickable {
    id: root

    required property About about
    required property string card

    readonly property bool overflows: root.contentHeight > root.height + Theme.space4
    readonly property Item focused: Window.activeFocusItem

    function holds(item: Item): bool {
        return item !== null && (item === root.contentItem || root.holds(item.parent));
    }

    function within(place: real): real {
        return Math.max(0, Math.min(place, root.contentHeight - root.height));
    }

    function reveal(item: Item): void {
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        root.contentY = root.within(Math.max(Math.min(root.contentY, top), top + item.height - root.height));
    }

    function turn(direction: int): void {
        scrolling.to = root.within(root.contentY + direction * (root.height - Theme.space48));
        scrolling.restart();
    }

    function restore(): void {
        root.contentY = root.within(root.about.standOf(root.card) * root.contentHeight);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: root.overflows
    contentWidth: width
    interactive: root.overflows
    pressDelay: Theme.pressFeedback

    Component.onCompleted: root.restore()
    onContentHeightChanged: root.contentY = root.within(root.contentY)
    onContentYChanged: root.about.stand(root.card, root.contentY / Math.max(1, root.contentHeight))
    onFocusedChanged: if (root.holds(root.focused))
        root.reveal(root.focused)

    NumberAnimation {
        id: scrolling

        duration: Theme.pageMove
        easing.type: Easing.OutCubic
        property: "contentY"
        target: root
    }

    Connections {
        function onPlaced(): void {
            root.restore();
        }

        target: root.about
    }
}
