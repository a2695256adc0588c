import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! A way into the exhibit: icon, name, what is behind it and how much. The \l main one is dark. */
T.AbstractButton {
    id: root

    required property string iconName
    required property string detail
    property string fact
    property string factSpoken: root.fact
    property bool main: false

    readonly property bool hasArrow: root.main || HomeSizes.doorColumns === 1
    readonly property bool dark: root.main && enabled

    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(root.main ? HomeSizes.mainDoorHeight : HomeSizes.doorHeight, words.height + 2 * Theme.space24)
    implicitWidth: HomeSizes.doorWidth
    opacity: enabled ? 1 : Theme.disabledOpacityOnBar

    Accessible.ignored: !visible
    Accessible.name: [text, root.factSpoken, root.detail].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.Link
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: ButtonFace {
        dark: root.dark
        pressed: root.down
        shown: root.enabled

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: title.color
            name: root.iconName
            size: root.main ? HomeSizes.mainDoorIcon : HomeSizes.doorIcon
            x: HomeSizes.doorIconX
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.main ? -HomeSizes.mainDoorLift : -HomeSizes.doorLift
            width: (root.hasArrow ? factText.x - HomeSizes.doorFactGap : root.width - HomeSizes.doorPadding) - x
            x: root.main ? HomeSizes.mainDoorTextX : HomeSizes.doorTextX

            UprightText {
                id: title

                color: root.dark ? Theme.wash : Theme.mus
                font: root.main ? Type.mainDoorTitle : Type.doorTitle
                height: lineCount * lineHeight
                lineHeight: root.main ? Type.mainDoorTitleLeading : Type.doorTitleLeading
                lineHeightMode: Text.FixedHeight
                text: root.text
                textFormat: Text.PlainText
                width: parent.width - (root.hasArrow ? 0 : factText.width + HomeSizes.doorFactGap)
                wrapMode: Text.Wrap
            }

            UprightText {
                color: root.dark ? Theme.wash : Theme.mus2
                font: root.main ? Type.mainDoorText : Type.doorText
                height: lineCount * lineHeight
                lineHeight: root.main ? Type.mainDoorTextLeading : Type.doorTextLeading
                lineHeightMode: Text.FixedHeight
                text: root.detail
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.Wrap
            }
        }

        UprightText {
            id: factText

            color: title.color
            font: root.main ? Type.mainDoorFact : Type.doorFact
            text: root.fact
            textFormat: Text.PlainText
            x: (root.hasArrow ? arrow.x - HomeSizes.doorFactGap : root.width - HomeSizes.doorPadding) - width
            y: root.hasArrow ? (root.height - height) / 2 : words.y + title.baselineOffset - baselineOffset
        }

        Icon {
            id: arrow

            anchors.verticalCenter: parent.verticalCenter
            color: title.color
            name: "arrow-right"
            size: root.main ? HomeSizes.mainDoorArrow : HomeSizes.doorArrow
            visible: root.hasArrow
            x: root.width - HomeSizes.doorPadding - width
        }
    }
}
