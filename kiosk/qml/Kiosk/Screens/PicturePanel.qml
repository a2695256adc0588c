import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*!
    A picture as large as the screen, with its words and three buttons below. Two fingers enlarge it, one moves it
    within its bounds; a touch beside it closes it.
*/
Item {
    id: root

    required property Enlarged enlarged

    readonly property int forwards: Theme.mirrored ? -1 : 1
    readonly property bool tall: Theme.portrait || Theme.largeText

    signal closed

    /*! Beside the picture a touch closes it, but seated not above the line. */
    function touchBeside(height: real): void {
        if (height >= Theme.seatedTop)
            root.closed();
    }

    objectName: "picture-panel"

    Accessible.ignored: !visible
    Accessible.name: Words.picture
    Accessible.role: Accessible.Dialog
    Keys.onDownPressed: event => event.accepted = root.enlarged.step(0, 1)
    Keys.onEscapePressed: root.closed()
    Keys.onLeftPressed: event => event.accepted = root.enlarged.step(-root.forwards, 0)
    Keys.onPressed: event => event.accepted = root.enlarged.type(event.text)
    Keys.onRightPressed: event => event.accepted = root.enlarged.step(root.forwards, 0)
    Keys.onUpPressed: event => event.accepted = root.enlarged.step(0, -1)

    Rectangle {
        color: Theme.desk
        height: parent.height
        width: Theme.surfaceWidth
        x: (parent.width - width) / 2
    }

    MouseArea {
        height: root.height - y
        width: root.width
        y: plate.y + plate.height

        Accessible.ignored: true

        onClicked: event => root.touchBeside(y + event.y)
    }

    PlateFrame {
        id: plate

        enlarged: root.enlarged
        height: words.y - ReadingSizes.plateGap
        width: root.width

        onOutsideTouched: height => root.touchBeside(height)
    }

    PlateWords {
        id: words

        enlarged: root.enlarged
        width: root.tall ? root.width - 2 * x : buttons.x - x - Theme.gutter
        x: Theme.margin
        y: (root.tall ? buttons.y - ReadingSizes.plateGap : root.height - ReadingSizes.plateBottom) - height
    }

    Row {
        id: buttons

        readonly property real each: root.tall ? (root.width - 2 * Theme.margin - 2 * spacing) / (1 + 2) : ReadingSizes.plateButton

        spacing: Theme.space16
        x: root.width - width - Theme.margin
        y: root.height - height - ReadingSizes.plateBottom

        KioskButton {
            enabled: root.enlarged.canReduce
            iconName: "minus"
            objectName: "picture-smaller"
            text: Words.smaller
            width: buttons.each

            onClicked: root.enlarged.reduce()
        }

        KioskButton {
            enabled: root.enlarged.canEnlarge
            iconName: "plus"
            objectName: "picture-larger"
            text: Words.larger
            width: buttons.each

            onClicked: root.enlarged.enlarge()
        }

        KioskButton {
            iconName: "x"
            objectName: "picture-close"
            primary: true
            text: Words.close
            width: buttons.each

            onClicked: root.closed()
        }
    }
}
