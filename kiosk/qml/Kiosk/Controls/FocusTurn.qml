import QtQuick

/*! A stop on the way of the Tab key that sends the focus somewhere else. */
Item {
    id: root

    required property bool turns

    signal reached

    activeFocusOnTab: root.turns

    Accessible.ignored: true

    onActiveFocusChanged: if (root.activeFocus)
        root.reached()
}
