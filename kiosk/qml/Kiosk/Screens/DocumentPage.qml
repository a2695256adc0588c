pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Blocks
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The sheet with the document: scrolls, comes to rest on whole lines, goes where the reading jumps. */
Item {
    id: root
    objectName: "page"
    required property Reading reading
    property real bottomInset: 0
    property real noteInset: 0
    property bool isBeingSet: false

    readonly property string setting: [root.leading, root.textWidth, root.reading.asTranscribed].join()
    readonly property real caretRoom: root.bottomInset > 0 ? 0 : ReadingSizes.caretRoom
    readonly property real textWidth: root.width - ReadingSizes.textX - ReadingSizes.textRight
    readonly property real leading: Type.runningLeading
    readonly property alias contentY: pages.contentY
    readonly property bool showsWholeLines: true
    readonly property bool atBeginning: pages.atYBeginning
    readonly property bool atEnd: pages.atYEnd
    readonly property real lineOffset: pages.contentY - pageLines.lineAt(pages.contentY)
    readonly property bool moving: pages.moving || settling.running || turning.running

    signal setAnew
    signal touched(passage: string, kind: string, target: string, start: int)
    signal pictureTouched(key: string)
    signal emptyTouched

    function jump(index: int, lines: real): void {
        root.isBeingSet = false;
        pages.positionViewAtIndex(index, ListView.Beginning);
        pages.contentY = pageLines.within(pages.contentY + pageLines.lead(index, lines));
        root.settle();
    }

    function settle(): void {
        pages.contentY = pageLines.within(pageLines.lineAt(pages.contentY));
        root.tell();
    }

    /*! The text was set anew: show the same words again. */
    function reset(): void {
        if (!root.isBeingSet)
            return;
        pages.contentY = pageLines.within(pageLines.lineAt(pageLines.within(anchor.place(root.leading * (1 + 2)))));
        root.isBeingSet = false;
        root.stand();
        root.setAnew();
    }

    function turn(direction: int): void {
        turning.go(pageLines.afterTurn(direction));
    }

    /*! Move the text, if need be, so that the first lit line stands above the lower edge. */
    function keepLight(): void {
        const beneath = root.litLine() + root.leading * 2 - pages.height;
        moving.go(pageLines.within(pageLines.lineAt(pages.contentY + Math.max(0, beneath))));
    }

    /*! Scroll, if need be, to whole lines that show the content from \a top to \a bottom. */
    function reveal(top: real, bottom: real): void {
        const wanted = Math.min(top, Math.max(moving.running ? moving.to : pages.contentY, bottom + root.leading * 2 - pages.height));
        moving.go(pageLines.within(pageLines.lineAt(wanted)));
    }

    /*! Go to the passage that is read aloud, where it is too far away to be laid out. */
    function hear(): void {
        const index = root.reading.indexOf(root.reading.heardKey);
        index < 0 || pages.itemAtIndex(index) !== null ? root.tell() : root.jump(index, 0);
    }

    /*! The middle of the first lit line, from the top of this page; 0 when it is not laid out. */
    function litLine(): real {
        const block = pages.itemAtIndex(root.reading.indexOf(root.reading.lightPassage)) as PassageBlock;
        return block === null ? 0 : pages.y + block.y + block.litTop + root.leading / 2 - pages.contentY;
    }

    function tell(): void {
        if (!root.isBeingSet && !pageLines.looksAhead)
            anchor.note(pages.indexAt(0, pages.contentY), root.stand());
    }

    /*! Say where the page stands; the passage being read. */
    function stand(): int {
        const top = pages.indexAt(0, pages.contentY);
        const block = pages.itemAtIndex(top);
        const lit = root.reading.indexOf(root.reading.heardKey || root.reading.lightPassage);
        const here = lit >= 0 ? lit : pages.indexAt(0, Math.min(pages.contentY + pages.height * ReadingSizes.readingHeight, pages.originY + pages.contentHeight - 1));
        root.reading.stand(top, block === null ? 0 : (pages.contentY - block.y) / root.leading, here);
        root.reading.margin.frame(pages.contentY, pages.height - root.noteInset, ReadingSizes.noteHeight, ReadingSizes.noteGap);
        return here;
    }

    Component.onCompleted: root.reading.arrive()
    onSettingChanged: {
        root.isBeingSet = true;
        Qt.callLater(root.reset);
    }

    Connections {
        function onJumped(index: int, lines: real): void {
            root.jump(index, lines);
        }

        function onHeardChanged(): void {
            root.hear();
        }

        target: root.reading
    }

    PageLines {
        id: pageLines

        leading: root.leading
        pages: pages
    }

    PageAnchor {
        id: anchor

        pages: pages
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
        height: root.height - y - root.caretRoom - root.bottomInset
        keyNavigationEnabled: false
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
            onPictureTouched: key => root.pictureTouched(key)
            onTouched: (passage, kind, target, start) => root.touched(passage, kind, target, start)
        }

        onContentYChanged: root.tell()
        onMovementEnded: settling.restart()
    }

    PageGlide {
        id: settling

        duration: Math.abs(to - pages.contentY) > root.leading ? Theme.pageMove : Theme.pressFeedback
        target: pages
        to: pageLines.within(pageLines.lineAt(pages.contentY))
    }

    PageGlide {
        id: turning

        duration: Theme.pageMove
        target: pages
    }

    PageGlide {
        id: moving

        duration: Theme.textScroll
        target: pages
    }

    PageFoot {
        caretY: pages.y + pages.height + ReadingSizes.caretRoom / 2
        lastLine: pages.y + Math.min(pages.height, pageLines.foot + ReadingSizes.underLine - pages.contentY)
        more: !root.atEnd && root.caretRoom > 0
    }
}
