pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The entries in columns, page beneath page; comes to rest on whole pages. */
Flickable {
    id: root

    required property TermIndex index

    readonly property real pageTop: root.index.page * height

    signal entryChosen(key: string)
    signal emptyTouched

    function measure(): void {
        root.index.resize(width / Theme.unit, height / Theme.unit, IndexSizes.columns, IndexSizes.gutter / Theme.unit, IndexSizes.scale);
    }

    function settle(): void {
        turning.to = root.pageTop;
        turning.restart();
    }

    /*! A finger that moved the page a fifth of the way has turned it. */
    function come(): void {
        const moved = (contentY - root.pageTop) / height;
        const pages = Math.max(Math.round(Math.abs(moved)), Math.abs(moved) > IndexSizes.turnShare ? 1 : 0);
        root.index.stand(root.index.page + Math.sign(moved) * pages);
        root.settle();
    }

    function isInSight(item: Item): bool {
        return item.y + item.height > contentY && item.y < contentY + height;
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: root.index.pages * height
    flickDeceleration: ReadingSizes.flickSlowing
    interactive: root.index.pages > 1
    maximumFlickVelocity: ReadingSizes.maxFlick
    pressDelay: interactive ? Theme.pressFeedback : 0

    Accessible.ignored: !visible
    Accessible.name: Words.index
    Accessible.role: Accessible.List

    Component.onCompleted: root.measure()
    onHeightChanged: root.measure()
    onMovementEnded: root.come()
    onPageTopChanged: root.settle()
    onWidthChanged: root.measure()

    Connections {
        function onTextFactorChanged(): void {
            Qt.callLater(root.measure);
        }

        target: Theme
    }

    NumberAnimation {
        id: turning

        duration: Theme.pageMove
        easing.type: Easing.OutCubic
        property: "contentY"
        target: root
    }

    Tap {
        onTapped: root.emptyTouched()
    }

    Repeater {
        model: root.index.heads

        IndexHead {
            id: head

            lit: head.letter === root.index.litLetter
            visible: root.isInSight(head)
        }
    }

    Repeater {
        model: root.index.entries

        IndexEntry {
            id: entry

            selected: entry.key === root.index.selectedKey
            visible: root.isInSight(entry)

            onClicked: root.entryChosen(entry.key)
        }
    }
}
