pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

/*! The sheet with the document: scrolls, comes to rest on whole lines, goes where the reading jumps. */
Item {
    id: root

    objectName: "page"

    required property Reading reading
    property real bottomInset: 0

    readonly property real textWidth: root.width - ReadingSizes.textX - ReadingSizes.textRight
    readonly property real leading: Type.runningLeading
    readonly property alias contentY: pages.contentY
    readonly property bool atBeginning: pages.atYBeginning
    readonly property bool atEnd: pages.atYEnd
    readonly property bool moving: pages.moving || settling.running || turning.running
    readonly property real lineOffset: pages.contentY - root.lineAt(pages.contentY)

    signal touched(passage: string, kind: string, target: string, start: int)
    signal emptyTouched

    /*! The content height, next to \a y, at which a line of text begins. */
    function lineAt(y: real): real {
        const block = pages.itemAt(0, y) as PassageBlock;
        return block === null || y < block.y + block.textTop ? (block?.y ?? y) : block.y + block.textTop + ReadingSizes.underLine + Math.round((y - block.y - block.textTop) / root.leading) * root.leading;
    }

    /*! The lower edge of the last whole line above content height \a y. */
    function lastLineAbove(y: real): real {
        const block = pages.itemAt(0, y) as PassageBlock;
        return block === null ? y : y < block.y + block.textTop ? block.y : block.y + block.textTop + Math.floor((y - block.y - block.textTop) / root.leading) * root.leading;
    }

    function jump(index: int, lines: real): void {
        pages.positionViewAtIndex(index, ListView.Beginning);
        pages.contentY = root.within(pages.contentY + root.lead(index, lines));
        root.settle();
    }

    /*! How far beneath the head of passage \a index the page begins, to show its light or \a lines. */
    function lead(index: int, lines: real): real {
        const block = pages.itemAtIndex(index) as PassageBlock;
        const light = block === null ? 0 : Math.max(0, block.litTop - pages.height / 2);
        return lines >= 0 ? lines * root.leading : light > 0 ? light : lines * root.leading;
    }

    function within(y: real): real {
        return Math.max(pages.originY, Math.min(y, pages.originY + pages.contentHeight - pages.height));
    }

    function settle(): void {
        pages.contentY = root.within(root.lineAt(pages.contentY));
        root.tell();
    }

    function turn(direction: int): void {
        turning.to = root.within(root.lineAt(pages.contentY + direction * (pages.height - root.leading * 2)));
        turning.restart();
    }

    /*! Move the text, if need be, so that the first lit line stands above the lower edge. */
    function keepLight(): void {
        const beneath = root.litLine() + root.leading * 2 - pages.height;
        moving.to = root.within(root.lineAt(pages.contentY + Math.max(0, beneath)));
        moving.restart();
    }

    /*! The middle of the first lit line, from the top of this page; 0 when it is not laid out. */
    function litLine(): real {
        const block = pages.itemAtIndex(root.reading.indexOf(root.reading.lightPassage)) as PassageBlock;
        return block === null ? 0 : pages.y + block.y + block.litTop + root.leading / 2 - pages.contentY;
    }

    function tell(): void {
        const top = pages.indexAt(0, pages.contentY);
        const block = pages.itemAtIndex(top);
        const lit = root.reading.indexOf(root.reading.lightPassage);
        const here = lit >= 0 ? lit : pages.indexAt(0, Math.min(pages.contentY + pages.height * ReadingSizes.readingHeight, pages.originY + pages.contentHeight - 1));
        root.reading.stand(top, block === null ? 0 : (pages.contentY - block.y) / root.leading, here);
        root.reading.margin.frame(pages.contentY, pages.height, ReadingSizes.noteHeight, ReadingSizes.noteGap);
    }

    Component.onCompleted: root.reading.arrive()

    Connections {
        function onJumped(index: int, lines: real): void {
            root.jump(index, lines);
        }

        target: root.reading
    }

    TypeStyle {
        id: documentStyle

        font: Type.running
        gap: ReadingSizes.markerGap
        ink: Theme.ink
        leading: Type.runningLeading
        readingFont: Type.reading
        readingInk: Theme.mus2
    }

    ListView {
        id: pages

        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: ReadingSizes.contentCache
        clip: true
        flickDeceleration: ReadingSizes.flickSlowing
        height: root.height - y - ReadingSizes.caretRoom - root.bottomInset
        maximumFlickVelocity: ReadingSizes.maxFlick
        model: root.reading.passages
        width: root.width
        y: ReadingSizes.textTop

        delegate: PassageBlock {
            reading: root.reading
            style: documentStyle
            textWidth: root.textWidth
            textX: ReadingSizes.textX
            width: pages.width

            onEmptyTouched: root.emptyTouched()
            onTouched: (passage, kind, target, start) => root.touched(passage, kind, target, start)
        }

        onContentYChanged: root.tell()
        onMovementEnded: settling.restart()
    }

    NumberAnimation {
        id: settling

        duration: Theme.pressFeedback
        property: "contentY"
        target: pages
        to: root.within(root.lineAt(pages.contentY))
    }

    NumberAnimation {
        id: turning

        duration: Theme.pageMove
        easing.type: Easing.OutCubic
        property: "contentY"
        target: pages
    }

    NumberAnimation {
        id: moving

        duration: Theme.textScroll
        easing.type: Easing.OutCubic
        property: "contentY"
        target: pages
    }

    Rectangle {
        color: Theme.sheet
        height: root.height - y
        width: root.width
        y: pages.y + Math.min(pages.height, root.lastLineAbove(pages.contentY + pages.height) + ReadingSizes.underLine - pages.contentY)
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.mus
        name: "caret-down"
        size: ReadingSizes.caret
        visible: !root.atEnd
        y: pages.y + pages.height + (ReadingSizes.caretRoom - height) / 2
    }
}
