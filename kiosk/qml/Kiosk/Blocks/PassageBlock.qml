import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! One passage on the sheet: the section's title where one begins, the hung number, the words. */
Item {
    id: root

    required property int index
    required property string key
    required property string kind
    required property string number
    required property string sectionNumber
    required property string sectionTitle
    required property string documentTitle
    required property string spoken
    required property Reading reading
    required property TypeStyle style
    required property real textX
    required property real textWidth

    readonly property bool opensSection: root.sectionTitle !== ""
    readonly property real headRoom: root.opensSection ? heading.implicitHeight : 0
    readonly property real textTop: body.y
    readonly property real litTop: body.y + body.litTop
    readonly property Typesetting typesetting: body.typesetting
    readonly property real indent: root.kind === "item" ? Theme.space24 : 0

    signal touched(passage: string, kind: string, target: string, start: int, line: real)
    signal emptyTouched

    function act(x: real, y: real): void {
        const place = root.mapToItem(body, x, y);
        if (!body.touch(place.x, place.y))
            root.emptyTouched();
    }

    objectName: "passage-" + root.key
    height: body.y + body.implicitHeight + (root.kind === "line" ? 0 : Type.paragraphGap)

    Component.onCompleted: order.place(root, root.index)
    ListView.onRemove: place.leave()
    Component.onDestruction: place.leave()

    Tap {
        onTapped: point => root.act(point.position.x, point.position.y)
    }

    SectionHeading {
        id: heading

        documentTitle: root.documentTitle
        number: root.sectionNumber
        textX: root.textX
        title: root.sectionTitle
        visible: root.opensSection
        width: root.textX + root.textWidth
    }

    UprightText {
        id: number

        color: Theme.ink2
        font: Type.number
        horizontalAlignment: ReadingSizes.numberAbove ? Theme.alignStart : Theme.alignEnd
        text: root.number
        visible: text !== ""
        width: ReadingSizes.numberRight
        x: ReadingSizes.numberAbove ? root.textX : 0
        y: root.headRoom + (ReadingSizes.numberAbove ? 0 : body.firstBaseline - baselineOffset)

        Accessible.ignored: true
    }

    MarkedParagraph {
        id: body

        key: root.key
        litEnd: root.reading.lightPassage === root.key ? root.reading.lightEnd : -1
        sightBottom: sightTop + (root.ListView.view?.height ?? 0)
        sightTop: (root.ListView.view?.contentY ?? 0) - root.y - y
        litStart: root.reading.lightPassage === root.key ? root.reading.lightStart : -1
        style: root.style
        texts: root.reading
        width: root.textWidth - root.indent
        x: root.textX + root.indent
        y: root.headRoom + (ReadingSizes.numberAbove && number.visible ? number.height : 0)

        Accessible.ignored: !visible
        Accessible.name: root.spoken
        Accessible.role: Accessible.Paragraph

        onTouched: (kind, target, start, baseline) => root.touched(root.key, kind, target, start, body.y + baseline)
    }

    InOrder {
        id: order
    }

    MarginPlace {
        id: place

        margin: root.reading.margin
        passage: root.key
        top: root.y + body.y
        typesetting: body.typesetting
    }
}
