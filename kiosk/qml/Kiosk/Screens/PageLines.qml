import QtQuick

import Kiosk.Blocks
import Kiosk.Sizes

/*! Where lines of text begin and end in the content of the page. */
QtObject {
    id: root

    required property ListView pages
    required property real leading

    /*! The content height, next to \a y, at which a line of text begins. */
    function lineAt(y: real): real {
        const block = root.pages.itemAt(0, y) as PassageBlock;
        return block === null || y < block.y + block.textTop ? (block?.y ?? y) : block.y + block.textTop + ReadingSizes.underLine + Math.round((y - block.y - block.textTop) / root.leading) * root.leading;
    }

    /*! The lower edge of the last whole line above content height \a y. */
    function lastLineAbove(y: real): real {
        const block = root.pages.itemAt(0, y) as PassageBlock;
        return block === null ? y : y < block.y + block.textTop ? block.y : block.y + block.textTop + Math.floor((y - block.y - block.textTop) / root.leading) * root.leading;
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
