import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*! What does not fit scrolls: by finger and by \c turn(). \l about keeps how far. */
Flickable {
    id: root

    required property About about
    required property string card

    readonly property bool overflows: root.contentHeight > root.height + Theme.space4

    function within(place: real): real {
        return Math.max(0, Math.min(place, root.contentHeight - root.height));
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
