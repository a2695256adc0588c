import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! A letter of the index as a key. */
T.AbstractButton {
    id: root

    required property string key
    required property bool isThere
    required property bool isCurrent

    enabled: root.isThere
    focusPolicy: Qt.StrongFocus
    height: IndexSizes.keyHeight
    objectName: `letter-${root.key}`
    opacity: enabled ? 1 : Theme.disabledOpacity
    text: root.key

    Accessible.ignored: !visible
    Accessible.name: root.key
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: root.isCurrent
    Accessible.onPressAction: click()
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: ButtonFace {
        dark: root.isCurrent && root.enabled
        pressed: root.down
        shown: root.enabled

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: UprightText {
        color: root.isCurrent && root.enabled ? Theme.wash : Theme.mus
        font: IndexSizes.key
        horizontalAlignment: Text.AlignHCenter
        text: root.key
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
