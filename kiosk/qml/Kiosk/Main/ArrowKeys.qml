import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*! The arrows, where nothing that has the focus takes them: on and back as Tab goes, down and up as the eye does; \l within an item alone. */
Item {
    id: root

    property Item within: null

    Keys.onDownPressed: walk.move(true)
    Keys.onLeftPressed: walk.step(Theme.mirrored)
    Keys.onRightPressed: walk.step(!Theme.mirrored)
    Keys.onUpPressed: walk.move(false)

    FocusLayer {
        id: walk

        item: root
        within: root.within
    }
}
