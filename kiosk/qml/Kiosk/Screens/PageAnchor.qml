import QtQuick

import Kiosk.Blocks

/*! What stands at the top of the page and which passage is read, for when the text is set anew. */
QtObject {
    id: root

    required property ListView pages
    property int top: 0
    property int character: -1
    property int here: 0

    /*! Passage \a top stands at the top of the page now, and \a here is read. */
    function note(top: int, here: int): void {
        const block = root.pages.itemAtIndex(top) as PassageBlock;
        const y = block === null ? 0 : root.pages.contentY - block.y - block.textTop;
        root.top = Math.max(0, top);
        root.here = here;
        root.character = block === null || y < 0 ? -1 : block.typesetting.characterAt(y + 1);
    }

    /*! The content height where the same words stand, with \a lead pixels of what is read in sight. */
    function place(lead: real): real {
        root.pages.forceLayout();
        root.pages.positionViewAtIndex(root.top, ListView.Beginning);
        const block = root.pages.itemAtIndex(root.top) as PassageBlock;
        const y = block === null ? root.pages.contentY : block.y + (root.character < 0 ? 0 : block.textTop + block.typesetting.topOf(root.character));
        return root.here > root.top ? Math.max(y, root.lowest(lead)) : y;
    }

    /*! The least content height that shows \a lead pixels of what is read; goes there if it is far. */
    function lowest(lead: real): real {
        if (root.pages.itemAtIndex(root.here) === null)
            root.pages.positionViewAtIndex(root.here, ListView.Contain);
        const block = root.pages.itemAtIndex(root.here) as PassageBlock;
        return block === null ? root.pages.originY : block.y + block.textTop + lead - root.pages.height;
    }
}
