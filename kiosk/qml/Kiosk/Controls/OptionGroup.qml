import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! Choices of one kind under a word that says of which; as many \l options as wide as the room allows. */
Item {
    id: root

    required property string label
    required property int options
    property real optionHeight: DisplaySizes.optionHeight
    default property alias content: row.data

    readonly property real optionWidth: (root.width - (root.options - 1) * DisplaySizes.optionGap) / Math.max(1, root.options)

    height: row.y + root.optionHeight

    Accessible.ignored: !visible
    Accessible.name: root.label
    Accessible.role: Accessible.Grouping

    UprightText {
        anchors.bottom: row.top
        anchors.bottomMargin: Theme.space8
        color: Theme.mus
        font: DisplaySizes.label
        text: root.label
        textFormat: Text.PlainText

        Accessible.ignored: true
    }

    Row {
        id: row

        spacing: DisplaySizes.optionGap
        y: DisplaySizes.labelHeight
    }
}
