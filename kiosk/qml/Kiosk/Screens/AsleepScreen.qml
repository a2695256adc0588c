import QtQuick

import Kiosk.Theme

/*! The screen outside the museum's hours: black. Dim words tell whoever touches it why; nothing wakes it. */
Rectangle {
    id: root

    required property string opens
    required property bool tellsWhy

    signal touched

    activeFocusOnTab: true
    color: Theme.night
    focus: true
    objectName: "asleep"

    Accessible.focusable: true
    Accessible.ignored: !visible
    Accessible.name: words.text
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.touched()
    Keys.onPressed: event => {
        event.accepted = true;
        root.touched();
    }

    UprightText {
        id: words

        objectName: "asleep-words"
        anchors.centerIn: parent
        color: Theme.textOnNight
        font: Type.asleep
        horizontalAlignment: Text.AlignHCenter
        text: root.opens ? Words.asleepUntil.arg(root.opens) : Words.asleep
        visible: root.tellsWhy
        width: parent.width - 2 * Theme.space96
        wrapMode: Text.WordWrap
    }

    MultiPointTouchArea {
        anchors.fill: parent

        onPressed: root.touched()
    }
}
