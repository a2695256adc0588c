import QtQuick

import Kiosk.Theme

/*! The museum's mark, by the words of the exhibit, else an icon: says where the visitor is, never a button. */
Rectangle {
    id: root

    property string characters: Words.seal
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

    UprightText {
        anchors.centerIn: parent
        color: root.textColour
        font: Type.sealCharacters(root.height)
        text: root.characters
        textFormat: Text.PlainText
    }

    Icon {
        anchors.centerIn: parent
        color: root.textColour
        name: "archive"
        size: root.height * ButtonSizes.sealIconShare
        visible: root.characters === ""
    }
}
