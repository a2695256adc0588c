import QtQuick

Window {
    width: 1920
    height: 1080
    visible: true

    Text {
        anchors.centerIn: parent
        text: "Kiosk"
    }
}
