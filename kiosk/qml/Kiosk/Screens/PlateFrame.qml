import QtQuick

import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The enlarged picture in its frame, and the fingers on it. Enlarged, it is decoded once more with all its pixels. */
Item {
    id: root

    required property Enlarged enlarged

    readonly property bool isReading: sharp.status === Image.Loading

    signal outsideTouched(height: real)

    function touch(point: point): void {
        if (!picture.contains(root.mapToItem(picture, point)))
            root.outsideTouched(point.y);
    }

    function zoom(factor: real, x: real, y: real): void {
        root.enlarged.zoom(factor, x - frame.x, y - frame.y);
    }

    Item {
        id: frame

        anchors.fill: parent
        anchors.bottomMargin: 0
        anchors.margins: Theme.margin
        clip: true

        onHeightChanged: root.enlarged.resize(frame.width, frame.height)
        onWidthChanged: root.enlarged.resize(frame.width, frame.height)

        Item {
            id: picture

            height: root.enlarged.shownHeight
            objectName: "enlarged-picture"
            width: root.enlarged.shownWidth
            x: root.enlarged.left
            y: root.enlarged.top

            Accessible.ignored: !visible
            Accessible.name: root.enlarged.alt
            Accessible.role: Accessible.Graphic

            PlateImage {
                id: whole

                alt: root.enlarged.alt
                anchors.centerIn: parent
                height: root.enlarged.wholeHeight
                scale: root.enlarged.wholeWidth > 0 ? picture.width / root.enlarged.wholeWidth : 1
                source: root.enlarged.source
                width: root.enlarged.wholeWidth
            }

            Image {
                id: sharp

                anchors.fill: parent
                asynchronous: true
                autoTransform: true
                cache: false
                sourceSize: root.enlarged.sharpSize
                source: root.enlarged.canReduce ? root.enlarged.source : ""
                visible: status === Image.Ready

                transform: Mirror {
                    of: sharp
                }

                Accessible.ignored: true
            }
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        maximumTouchPoints: 2

        Accessible.ignored: true

        onTouchUpdated: points => root.enlarged.hold(Array.from(points, one => Qt.point(one.x - frame.x, one.y - frame.y)))

        Tap {
            onTapped: point => root.touch(point.position)
        }
    }

    WheelHandler {
        target: null

        onWheel: event => root.zoom(event.angleDelta.y > 0 ? ReadingSizes.wheelStep : 1 / ReadingSizes.wheelStep, event.x, event.y)
    }
}
