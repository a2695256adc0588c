import QtQuick

import Kiosk.Theme

/*! One Phosphor icon, drawn as a text glyph; the word beside it is what is announced. */
Text {
    id: root

    required property string name
    property bool filled: false
    readonly property bool points: Icons.pointing.includes(root.name)
    property real size: ButtonSizes.icon

    width: root.size
    height: root.size
    color: Theme.mus
    font.family: Icons.family
    font.pixelSize: Math.max(1, root.size)
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    text: Icons.glyph(root.name, root.filled)
    textFormat: Text.PlainText

    transform: Mirror {
        of: root
        turns: !root.points
    }

    Accessible.ignored: true
}
