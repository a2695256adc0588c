import QtQuick

import Kiosk.Theme

/*! A list of results that comes to rest on whole rows and can be turned a page at a time. */
ListView {
    id: root

    required property string name

    readonly property real shift: root.contentY - root.originY

    /*! Move down by nearly a page, or up where \a direction is -1. */
    function turn(direction: int): void {
        turning.to = root.within(root.contentY + direction * (root.height - SearchSizes.rowLeast));
        turning.restart();
    }

    function moveTo(shift: real): void {
        root.forceLayout();
        root.contentY = root.within(root.originY + shift);
    }

    function within(y: real): real {
        return Math.max(root.originY, Math.min(y, root.originY + root.contentHeight - root.height));
    }

    /*! Bring row \a index into sight when it \a has the focus. */
    function reveal(index: int, has: bool): void {
        if (has)
            root.positionViewAtIndex(index, ListView.Contain);
    }

    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: ReadingSizes.contentCache
    clip: true
    flickDeceleration: ReadingSizes.flickSlowing
    interactive: contentHeight > height
    maximumFlickVelocity: ReadingSizes.maxFlick
    pressDelay: Theme.pressFeedback

    Accessible.name: root.name
    Accessible.role: Accessible.List

    NumberAnimation {
        id: turning

        duration: Theme.pageMove
        easing.type: Easing.OutCubic
        property: "contentY"
        target: root
    }
}
