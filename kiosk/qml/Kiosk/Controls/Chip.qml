import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

/*! A small round-ended button: a word, with an icon or a dot ("filled" or "hollow") before it. */
T.AbstractButton {
    id: root

    property string iconName
    property string dot
    property bool selected: false
    property bool plain: false

    readonly property color textColour: root.selected ? Theme.wash : Theme.mus

    checked: root.checkable && root.selected
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.targetSecondary, implicitContentHeight)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: ButtonSizes.chipPadding
    opacity: enabled ? 1 : Theme.disabledOpacity
    rightPadding: ButtonSizes.chipPadding

    Accessible.ignored: !visible
    Accessible.name: text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    onToggled: root.checked = Qt.binding(() => root.checkable && root.selected)

    background: ButtonFace {
        dark: root.selected
        pressed: root.down
        radius: height / 2
        shown: root.enabled

        FocusRing {
            radius: height / 2
            shown: root.visualFocus
        }
    }
    contentItem: Row {
        spacing: ButtonSizes.chipGap

        Dot {
            anchors.verticalCenter: parent.verticalCenter
            colour: root.textColour
            filled: root.dot === "filled"
            visible: root.dot !== ""
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.textColour
            name: root.iconName
            size: ButtonSizes.chipIcon
            visible: root.iconName !== "" && !root.plain
        }

        UprightText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.textColour
            font: Type.chip
            text: root.text
            textFormat: Text.PlainText
        }
    }
}
