import QtQuick

import Kiosk.Visitor

/*! What does not fit scrolls, by whole lines. \l about keeps how far. */
WholePage {
    id: root

    required property About about
    required property string card

    function within(place: real): real {
        return Math.max(0, Math.min(place, root.contentHeight + root.bottomMargin - root.height));
    }

    function restore(): void {
        root.contentY = root.within(root.about.standOf(root.card) * root.contentHeight);
    }

    contentWidth: width

    Component.onCompleted: root.restore()
    onContentHeightChanged: root.contentY = root.within(root.contentY)
    onContentYChanged: root.about.stand(root.card, root.contentY / Math.max(1, root.contentHeight))

    Connections {
        function onPlaced(): void {
            root.restore();
        }

        target: root.about
    }
}
