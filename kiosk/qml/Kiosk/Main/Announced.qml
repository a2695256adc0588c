import QtQuick

/*! Tells a screen reader \l words when they come into sight, and when they change there. */
Item {
    id: root

    required property bool shown
    required property string words

    function tell(): void {
        if (root.shown && root.words !== "")
            root.Accessible.announce(root.words, Accessible.Polite);
    }

    Accessible.ignored: true

    Component.onCompleted: Qt.callLater(root.tell)
    onShownChanged: Qt.callLater(root.tell)
    onWordsChanged: Qt.callLater(root.tell)
}
