pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Preview
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! A curator's window: the exhibit as its own screen shows it, made smaller, and the problems beside it. */
Window {
    id: root

    required property Followed followed
    required property Look look

    readonly property real roomX: root.width - PreviewSizes.listWidth - 2 * PreviewSizes.frame
    readonly property real roomY: root.height - 2 * PreviewSizes.frame

    color: Theme.track
    title: root.followed.title

    Component.onCompleted: stage.active = root.followed.visit !== null

    Connections {
        function onArrived(): void {
            stage.active = true;
        }

        function onLeaving(): void {
            stage.active = false;
        }

        target: root.followed
    }

    Loader {
        active: root.followed.visit !== null

        sourceComponent: ThemeInputs {
            language: root.followed.visit.language
            look: root.look
            mirrored: root.followed.visit.isMirrored
            surfaceHeight: root.followed.surfaceHeight
            surfaceWidth: root.followed.surfaceWidth
            words: root.followed.visit.words
        }
    }

    Rectangle {
        id: surface

        clip: true
        color: Theme.desk
        height: root.followed.surfaceHeight
        scale: Math.min(root.roomX / width, root.roomY / height, 1)
        transformOrigin: Item.TopLeft
        width: root.followed.surfaceWidth
        x: PreviewSizes.frame + (root.roomX - width * scale) / 2
        y: PreviewSizes.frame + (root.roomY - height * scale) / 2

        Loader {
            id: stage

            active: false // until the words and the theme are set
            anchors.horizontalCenter: parent.horizontalCenter
            focus: true
            height: parent.height
            width: Theme.columnWidth

            sourceComponent: Stage {
                look: root.look
                visit: root.followed.visit
            }
            transform: Mirror {
                of: stage
            }
        }
    }

    ProblemList {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        followed: root.followed
        width: PreviewSizes.listWidth

        onProblemChosen: key => root.followed.choose(key)
    }
}
