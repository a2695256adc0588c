import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! A picture on its ground, decoded in its own time no larger than it is shown; its words where it cannot be read. */
Rectangle {
    id: root

    required property string source
    required property string alt

    property string shown // not before its pixels are there: never the picture before it

    readonly property bool isReading: image.status === Image.Loading

    color: Theme.sheet2

    Image {
        id: image

        anchors.fill: parent
        asynchronous: true
        autoTransform: true
        fillMode: Image.PreserveAspectFit
        retainWhileLoading: true
        smooth: true
        source: root.source
        sourceSize.height: Math.ceil(height)
        sourceSize.width: Math.ceil(width)

        visible: root.shown === root.source

        transform: Mirror {
            of: image
        }

        onStatusChanged: if (status === Image.Ready)
            root.shown = root.source

        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: Theme.hairline
        color: "transparent"
    }

    UprightText {
        anchors.centerIn: parent
        color: Theme.mus2
        elide: Text.ElideRight
        font: Type.caption
        height: Math.min(implicitHeight, root.height - Theme.space16)
        horizontalAlignment: Text.AlignHCenter
        text: root.alt
        textFormat: Text.PlainText
        visible: image.status === Image.Error || root.source === ""
        width: root.width - 2 * Theme.space16
        wrapMode: Text.Wrap

        Accessible.ignored: true
    }
}
