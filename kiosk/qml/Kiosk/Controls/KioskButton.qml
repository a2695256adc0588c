import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

/*!
    A button with a word and mostly an icon; acts on release, and not at all when the finger slides off.

    Secondary at rest; \l primary for the one thing to do next; \l vertical puts the icon over the word.
*/
T.AbstractButton {
    id: root

    property string iconName
    property bool iconFilled: false
    property bool iconAfter: false
    property bool primary: false
    property bool vertical: false
    property bool large: false
    property bool selected: false

    readonly property bool dark: root.primary || root.selected
    readonly property color textColour: enabled ? (root.dark ? Theme.wash : Theme.mus) : Theme.mus2

    bottomPadding: padding
    checked: root.checkable && root.selected
    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.target
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: padding
    opacity: enabled ? 1 : Theme.disabledOpacity
    padding: root.vertical ? ButtonSizes.paddingVertical : ButtonSizes.padding
    rightPadding: padding
    topPadding: padding

    Accessible.ignored: !visible
    Accessible.name: text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    onToggled: root.checked = Qt.binding(() => root.checkable && root.selected)

    background: ButtonFace {
        dark: root.dark
        pressed: root.down
        shown: root.enabled

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: ButtonLabel {
        colour: root.textColour
        iconAfter: root.iconAfter
        iconFilled: root.iconFilled
        iconName: root.iconName
        large: root.large
        text: root.text
        vertical: root.vertical
    }
}
