import QtQuick

import Kiosk.Theme

/*! The museum's mark 기록, "record": says where the visitor is, and is never a button. */
Rectangle {
    id: root

    property string characters: "기록"
    property color textColour: Theme.textOnSeal

    color: Theme.seal
    implicitHeight: ButtonSizes.seal
    implicitWidth: ButtonSizes.seal
    radius: ButtonSizes.sealRadius

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: ButtonSizes.sealInset
        border.color: root.textColour
        border.width: ButtonSizes.sealFrame
        color: "transparent"
        radius: ButtonSizes.sealFrameRadius
    }

    Text {
        anchors.centerIn: parent
        color: root.textColour
        font: Type.sealCharacters(root.height)
        text: root.characters
        textFormat: Text.PlainText
    }
}
