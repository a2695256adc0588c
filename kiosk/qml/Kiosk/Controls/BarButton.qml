import QtQuick
import QtQuick.Templates as T

import Kiosk.Sizes
import Kiosk.Theme

/*! A button of the bottom bar: icon over word; the current one is a tab of the page itself. */
T.AbstractButton {
    id: root

    required property string iconName
    property bool current: false
    property bool rises: true
    property bool isPlace: false

    readonly property bool outlined: Theme.highContrast && enabled
    readonly property color textColour: root.current && !Theme.highContrast ? Theme.mus : enabled ? Theme.textOnBar : Theme.textOnBar2
    readonly property color rest: root.current ? Theme.desk : Theme.barHi

    checked: root.checkable && root.current
    focusPolicy: Qt.StrongFocus
    height: BarSizes.buttonHeight
    opacity: enabled || root.current ? 1 : Theme.disabledOpacityOnBar
    width: BarSizes.buttonWidth

    Accessible.ignored: !visible
    Accessible.name: text
    Accessible.role: root.isPlace ? Accessible.PageTab : Accessible.Button
    Accessible.selectable: root.isPlace
    Accessible.selected: root.isPlace && root.current
    Accessible.onPressAction: click()
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    onToggled: root.checked = Qt.binding(() => root.checkable && root.current)

    background: Item {
        Rectangle {
            readonly property bool tab: root.current && root.rises && !Theme.highContrast

            anchors.fill: parent
            anchors.topMargin: tab ? -BarSizes.edge : 0
            border.color: root.current ? Theme.textOnBar : Theme.highContrast ? Theme.line : Theme.barHi
            border.width: root.outlined ? (root.current ? Theme.borderStrong : Theme.border) : root.enabled ? 0 : Theme.border
            color: !root.enabled && !root.current ? "transparent" : root.down ? Theme.line : root.rest
            radius: Theme.radiusButton
            topLeftRadius: tab ? 0 : radius
            topRightRadius: tab ? 0 : radius
        }

        FocusRing {
            onBar: true
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.textColour
            filled: root.current
            name: root.iconName
            size: BarSizes.icon
            y: BarSizes.iconTop
        }

        UprightText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.textColour
            font: Type.barLabel
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Theme.space16
            text: root.text
            textFormat: Text.PlainText
            width: parent.width - Theme.space12
            y: parent.height - BarSizes.labelBottom - baselineOffset
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.seal
            height: BarSizes.markHeight
            radius: BarSizes.markRadius
            visible: root.current
            width: parent.width * BarSizes.markWidth
            y: parent.height - BarSizes.markBottom - height
        }
    }
}
