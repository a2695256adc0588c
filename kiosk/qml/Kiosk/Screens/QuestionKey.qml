import QtQuick

import Kiosk.Controls
import Kiosk.Theme

/*! One of the editors' questions as a key with its number. */
KioskButton {
    id: root

    required property string key
    required property bool isChosen
    required property string spoken

    objectName: `question-${root.key}`
    padding: Theme.space8
    selected: root.isChosen
    text: root.key

    Accessible.ignored: !visible
    Accessible.name: root.spoken
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: root.isChosen
    Accessible.onPressAction: click()
}
