import QtQuick

import Kiosk.Theme

/*! The strip on top of every screen: where the visitor is. It tells and never acts. */
Item {
    id: root

    property string exhibit
    property string number
    property string title
    property string status
    property real titleX: BarSizes.titleX
    property real statusRight: width - Theme.margin
    property bool lifted: false

    readonly property real middle: root.lifted ? BarSizes.middleLifted : BarSizes.middle
    readonly property bool crowded: Theme.portrait || Theme.largeText

    height: Theme.stripHeight
    width: Theme.columnWidth

    Seal {
        id: seal

        x: Theme.margin
        y: BarSizes.sealY
    }

    Text {
        color: Theme.mus
        font: Type.strip
        text: root.exhibit
        textFormat: Text.PlainText
        visible: root.title === "" || !root.crowded
        x: BarSizes.exhibitX
        y: BarSizes.middle - height / 2
    }

    Text {
        id: numberText

        color: Theme.sealText
        font: Type.stripNumber
        text: root.number
        textFormat: Text.PlainText
        x: root.crowded ? root.titleX : root.titleX - BarSizes.numberGap - width
        y: root.middle - height / 2
    }

    Text {
        color: Theme.mus
        elide: Text.ElideRight
        font: Type.stripTitle
        text: root.title
        textFormat: Text.PlainText
        width: statusText.x - x - Theme.gutter
        x: root.titleX + (root.crowded && root.number !== "" ? numberText.width + BarSizes.numberGap : 0)
        y: root.middle - height / 2

        Accessible.role: Accessible.Heading
    }

    Text {
        id: statusText

        color: Theme.mus2
        font: Type.stripStatus
        text: root.status
        textFormat: Text.PlainText
        x: root.statusRight - width
        y: root.middle - height / 2
    }
}
