import QtQuick

/*!
    Turns an item over its own middle, left to right, where the visitor's language is written from the right.

    The surface turns once and with it every place on it. What must not be read backwards turns once more: words, the
    document's own lines, pictures, keys.
*/
Scale {
    id: root

    required property Item of
    property bool turns: true

    origin.x: root.of.width / 2
    xScale: Theme.mirrored && root.turns ? -1 : 1
}
