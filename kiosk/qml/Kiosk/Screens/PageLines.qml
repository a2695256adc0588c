import QtQuick

import Kiosk.Blocks
import Kiosk.Sizes

/*! Where lines of text begin and end in the content of the page. */
QtObject {
    id: root

    required property ListView pages
    required property real leading
    property bool looksAhead: false

    /*! The lower edge of the last whole line of the page; found anew when rows are laid out, which changes the content. */
    readonly property real foot: root.pages.contentHeight > 0 ? root.lastLineAbove(root.pages.contentY + root.pages.height) : 0

    /*! The content height, next to \a y, at which a line of text or a picture begins. */
    function lineAt(y: real): real {
        const block = root.pages.itemAt(0, y) as PassageBlock;
        if (block?.isFigure ?? false)
            return y < block.y + block.height / 2 ? block.y : root.lineAt(block.y + block.height);
        return block === null || y < block.y + block.textTop ? (block?.y ?? y) : block.y + block.textTop + ReadingSizes.underLine + Math.round((y - block.y - block.textTop) / root.leading) * root.leading;
    }

    /*! The lower edge of the last whole line above content height \a y; a picture may be cut, its words not. */
    function lastLineAbove(y: real): real {
        const block = root.pages.itemAt(0, y) as PassageBlock;
        if (block?.isFigure ?? false)
            return y < block.y + block.wordsBottom ? Math.min(y, block.y + block.pictureBottom) : y;
        return block === null ? y : y < block.y + block.textTop ? block.y : block.y + block.textTop + Math.floor((y - block.y - block.textTop) / root.leading) * root.leading;
    }

    /*! Where the page stands after it is turned from \a y, down or, where \a direction is less than 0, up: no picture is left out. */
    function turned(y: real, direction: int): real {
        const far = y + direction * (root.pages.height - root.leading * 2);
        const block = root.pages.itemAt(0, direction > 0 ? y + root.pages.height - 1 : far) as PassageBlock;
        if (!(block?.isFigure ?? false) || block.y <= y === direction > 0)
            return far;
        return direction > 0 ? Math.min(far, block.y) : far > block.y + root.leading * 2 ? block.y + block.height : far;
    }

    /*! The same, a line or a picture, after what stands there is made: the list makes only what it scrolls to. */
    function afterTurn(direction: int): real {
        const y = root.pages.contentY;
        root.looksAhead = true;
        root.pages.contentY = root.within(root.turned(y, direction));
        root.pages.forceLayout();
        const there = root.within(root.lineAt(root.turned(y, direction)));
        root.pages.contentY = y;
        root.looksAhead = false;
        return there;
    }

    /*! The content height nearest to \a y at which the page can stand. */
    function within(y: real): real {
        return Math.max(root.pages.originY, Math.min(y, root.pages.originY + root.pages.contentHeight - root.pages.height));
    }

    /*! How far beneath the head of passage \a index the page begins, to show its light or \a lines. */
    function lead(index: int, lines: real): real {
        const block = root.pages.itemAtIndex(index) as PassageBlock;
        const light = block === null ? 0 : Math.max(0, block.litTop - root.pages.height / 2);
        return lines >= 0 ? lines * root.leading : light > 0 ? light : lines * root.leading;
    }
}
