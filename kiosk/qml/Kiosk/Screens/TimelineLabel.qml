import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! An event's date over a few words; on a lit ground while the event is selected. */
Item {
    id: root

    required property string date
    required property string label
    required property bool inDocument
    required property bool selected
    required property bool endsLevel

    readonly property int alignment: root.endsLevel ? Theme.alignEnd : Theme.alignStart
    readonly property real litWidth: Math.max(date.implicitWidth, label.implicitWidth) + 2 * TimelineSizes.hitX

    Accessible.ignored: true

    Rectangle {
        color: Theme.hit
        height: root.height - y
        radius: TimelineSizes.hitRadius
        visible: root.selected
        width: root.litWidth
        x: root.endsLevel ? root.width - width + TimelineSizes.hitX : -TimelineSizes.hitX
        y: TimelineSizes.hitTop
    }

    UprightText {
        id: date

        color: root.inDocument || root.selected ? Theme.mus : Theme.mus2
        font: root.inDocument || root.selected ? TimelineSizes.dateStrong : TimelineSizes.date
        horizontalAlignment: root.alignment
        lineHeight: TimelineSizes.leading
        lineHeightMode: Text.FixedHeight
        text: root.date
        textFormat: Text.PlainText
        width: root.width
    }

    UprightText {
        id: label

        color: date.color
        font: TimelineSizes.label
        horizontalAlignment: root.alignment
        lineHeight: TimelineSizes.leading
        lineHeightMode: Text.FixedHeight
        text: root.label
        textFormat: Text.PlainText
        width: root.width
        y: date.lineCount * TimelineSizes.leading
    }
}
