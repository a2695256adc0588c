import QtQuick

import Kiosk.Theme

/*! One Phosphor icon, drawn as a text glyph; the word beside it is what is announced. */
Text {
    id: root

    required property string name
    property bool filled: false
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

    Accessible.ignored: true
}
