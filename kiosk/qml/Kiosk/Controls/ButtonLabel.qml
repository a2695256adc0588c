import QtQuick

import Kiosk.Theme

/*! Icon and word of a button, side by side or one over the other, in the middle of the room there is. */
Item {
    id: root

    required property string text
    required property string iconName
    required property color colour
    property bool iconFilled: false
    property bool iconAfter: false
    property bool vertical: false
    property bool large: false

    readonly property bool hasIcon: root.iconName !== ""
    readonly property real iconSize: root.vertical ? ButtonSizes.iconVertical : root.large ? ButtonSizes.iconLarge : ButtonSizes.icon
    readonly property real gap: root.hasIcon && root.text !== "" ? (root.vertical ? ButtonSizes.gapVertical : ButtonSizes.gap) : 0
    readonly property real iconRoom: root.hasIcon ? root.iconSize + root.gap : 0

    implicitHeight: root.vertical ? root.iconRoom + label.implicitHeight : Math.max(label.implicitHeight, root.iconRoom - root.gap)
    implicitWidth: root.vertical ? Math.max(label.implicitWidth, root.iconRoom - root.gap) : root.iconRoom + label.implicitWidth

    Item {
        id: row

        anchors.centerIn: parent
        height: root.implicitHeight
        width: Math.min(root.implicitWidth, root.width)

        Icon {
            color: root.colour
            filled: root.iconFilled
            name: root.iconName
            size: root.iconSize
            visible: root.hasIcon
            x: root.vertical ? (row.width - width) / 2 : root.iconAfter ? row.width - width : 0
            y: root.vertical ? 0 : (row.height - height) / 2
        }

        UprightText {
            id: label

            color: root.colour
            elide: Text.ElideRight
            font: root.vertical ? Type.buttonVertical : root.large ? Type.buttonLarge : Type.button
            horizontalAlignment: root.vertical ? Text.AlignHCenter : Theme.alignStart
            text: root.text
            textFormat: Text.PlainText
            width: root.vertical ? row.width : row.width - root.iconRoom
            x: root.vertical || root.iconAfter ? 0 : root.iconRoom
            y: root.vertical ? root.iconRoom : (row.height - height) / 2
        }
    }
}
