import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! A letter above its entries; light lies behind it when its key was touched. */
Item {
    id: root

    required property string letter
    required property real itemX
    required property real itemY
    property bool lit: false

    height: IndexSizes.headHeight
    objectName: `head-${root.letter}`
    x: root.itemX * Theme.unit
    y: root.itemY * Theme.unit

    Accessible.ignored: !visible
    Accessible.name: root.letter
    Accessible.role: Accessible.Heading

    Rectangle {
        anchors.verticalCenter: text.verticalCenter
        color: Theme.hit
        height: text.height
        visible: root.lit
        width: text.width + 2 * Theme.space8
        x: -Theme.space8
    }

    UprightText {
        id: text

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.sealText
        font: IndexSizes.head
        text: root.letter
        textFormat: Text.PlainText
    }
}
