import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! One thing that is told of the screen: what it is, and how it stands. */
Item {
    id: root

    required property string label
    required property string value

    implicitHeight: Math.max(labelText.height, valueText.height)

    Accessible.ignored: !visible
    Accessible.name: `${root.label}: ${root.value}`
    Accessible.role: Accessible.StaticText

    UprightText {
        id: labelText

        color: Theme.mus2
        font: StaffSizes.label
        text: root.label
        textFormat: Text.PlainText
        width: StaffSizes.labelWidth
        wrapMode: Text.Wrap

        Accessible.ignored: true
    }

    UprightText {
        id: valueText

        color: Theme.mus
        elide: Text.ElideRight
        font: StaffSizes.text
        maximumLineCount: StaffSizes.problemLines
        text: root.value
        textFormat: Text.PlainText
        width: root.width - x
        wrapMode: Text.Wrap
        x: StaffSizes.labelWidth + StaffSizes.gap

        Accessible.ignored: true
    }
}
