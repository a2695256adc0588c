import QtQuick
import QtQuick.Templates as T

import Kiosk.Sizes
import Kiosk.Theme

/*! One problem: where it is, what is wrong, what to do. */
T.AbstractButton {
    id: root

    required property string severity
    required property string place
    required property string message
    required property string remedy
    required property string spoken

    readonly property color signal: root.severity === "error" ? Theme.sealText : root.severity === "warning" ? Theme.focus : Theme.mus2

    bottomPadding: PreviewSizes.rowGap
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: PreviewSizes.padding + PreviewSizes.textX
    rightPadding: PreviewSizes.padding
    topPadding: PreviewSizes.rowGap

    Accessible.name: root.spoken
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        color: root.hovered || root.visualFocus ? Theme.wash2 : "transparent"

        Rectangle {
            color: root.signal
            height: PreviewSizes.dot
            radius: root.severity === "error" ? 0 : height / 2
            width: height
            x: PreviewSizes.padding
            y: PreviewSizes.rowGap + PreviewSizes.gap
        }

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.musEdge
            height: 1
            width: parent.width
        }
    }
    contentItem: Column {
        spacing: PreviewSizes.gap

        Text {
            color: Theme.mus
            font: PreviewSizes.place
            text: root.place
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }

        Text {
            color: Theme.mus
            font: PreviewSizes.message
            text: root.message
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }

        Text {
            color: Theme.mus2
            font: PreviewSizes.remedy
            text: root.remedy
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
