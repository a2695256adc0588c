import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! Says that a picture can be enlarged, and does it for the keyboard and a screen reader; fingers touch the picture. */
T.Control {
    id: root

    required property string alt

    signal activated

    implicitHeight: word.height
    implicitWidth: word.x + word.implicitWidth

    Accessible.description: root.alt
    Accessible.focusable: true
    Accessible.ignored: !visible
    Accessible.name: Words.enlarge
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.activated()
    Keys.onEnterPressed: root.activated()
    Keys.onReturnPressed: root.activated()
    Keys.onSpacePressed: root.activated()

    Icon {
        id: icon

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.mus
        name: "magnifying-glass-plus"
        size: ReadingSizes.enlargeIcon
    }

    UprightText {
        id: word

        color: Theme.mus
        font: Type.label
        lineHeight: Type.captionLeading
        lineHeightMode: Text.FixedHeight
        text: Words.enlarge
        textFormat: Text.PlainText
        x: icon.width + Theme.space8

        Accessible.ignored: true
    }

    FocusRing {
        shown: root.visualFocus
    }
}
