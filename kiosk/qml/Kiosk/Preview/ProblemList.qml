pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The problems of an exhibit's folder, for its curator; a click on one asks for its file. */
Rectangle {
    id: root

    required property Followed followed

    signal problemChosen(key: string)

    color: Theme.wash

    Column {
        id: head

        anchors.left: parent.left
        anchors.margins: PreviewSizes.padding
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: PreviewSizes.gap

        Text {
            color: root.followed.isCurrent ? Theme.mus : Theme.sealText
            font: PreviewSizes.headline
            objectName: "preview-headline"
            text: root.followed.headline
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.name: text
            Accessible.role: Accessible.Heading
        }

        Text {
            color: Theme.mus2
            font: PreviewSizes.status
            objectName: "preview-status"
            text: root.followed.status
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.name: text
            Accessible.role: Accessible.StaticText
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.musEdge
        height: 1
        y: list.y
    }

    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: PreviewSizes.padding
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: root.followed.remarks

        Accessible.name: root.followed.headline
        Accessible.role: Accessible.List

        delegate: ProblemRow {
            required property string key

            objectName: `problem-${key}`
            width: ListView.view.width

            onClicked: root.problemChosen(key)
        }
    }
}
