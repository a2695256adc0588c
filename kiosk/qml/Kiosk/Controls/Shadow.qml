import QtQuick

import Kiosk.Theme

/*! The shadow of a cover (0), a sheet (1), a card (2) or a dialog (3); give it the place and size of what casts it. */
Item {
    id: root

    required property int level

    readonly property string picture: ["shadow-cover.png", "shadow-sheet.png", "shadow-card.png", "shadow-dialog.png"][root.level]

    visible: Theme.shadows

    Accessible.ignored: true

    BorderImage {
        id: image

        readonly property real reach: (sourceSize.width - 1) / 2 / 2

        asynchronous: true // to read it, Qt loads every plugin for pictures: the first screen does not wait for that
        border.bottom: 2 * reach
        border.left: 2 * reach
        border.right: 2 * reach
        border.top: 2 * reach
        height: root.height / Theme.unit + 2 * reach
        scale: Theme.unit
        source: root.picture
        transformOrigin: Item.TopLeft
        width: root.width / Theme.unit + 2 * reach
        x: -reach * Theme.unit
        y: -reach * Theme.unit
    }
}
