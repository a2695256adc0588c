pragma ComponentBehavior: Bound

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
    required property string picture
    required property string caption
    required property string credit
    required property int pixelWidth
    required property int pixelHeight
    required property Reading reading
    required property TypeStyle style
    required property real textX
    required property real textWidth

    readonly property bool opensSection: root.sectionTitle !== ""
    readonly property real headRoom: root.opensSection ? heading.implicitHeight : 0
    readonly property real textTop: body.y
    readonly property real litTop: body.y + body.litTop
    readonly property Typesetting typesetting: body.typesetting
    readonly property bool isFigure: root.picture !== ""
    readonly property real pictureBottom: figure.y + ((figure.item as Figure)?.pictureBottom ?? 0)
    readonly property real wordsBottom: figure.y + ((figure.item as Figure)?.wordsBottom ?? 0)
    readonly property real indent: root.kind === "item" ? Theme.space24 : 0

    signal touched(passage: string, kind: string, target: string, start: int, line: real)
    signal pictureTouched(key: string)
    signal emptyTouched

    function act(x: real, y: real): void {
        const place = root.mapToItem(body, x, y);
        if (root.isFigure ? !figure.contains(root.mapToItem(figure, x, y)) : !body.touch(place.x, place.y))
            root.emptyTouched();
    }

    objectName: "passage-" + root.key
    height: body.y + (root.isFigure ? figure.height : body.implicitHeight + (root.kind === "line" ? 0 : Type.paragraphGap))

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
        visible: !root.isFigure
        width: root.textWidth - root.indent
        x: root.textX + root.indent
        y: root.headRoom + (ReadingSizes.numberAbove && number.visible ? number.height : 0)

        Accessible.ignored: !visible
        Accessible.name: root.spoken
        Accessible.role: Accessible.Paragraph

        onTouched: (kind, target, start, baseline) => root.touched(root.key, kind, target, start, body.y + baseline)
    }

    Loader {
        id: figure

        active: root.isFigure
        width: root.textWidth
        x: root.textX
        y: body.y

        sourceComponent: Figure {
            alt: root.spoken
            caption: root.caption
            credit: root.credit
            heard: root.reading.heardKey === root.key
            picture: root.picture
            pixelHeight: root.pixelHeight
            pixelWidth: root.pixelWidth
            room: Math.min(ReadingSizes.figureRoom, ReadingSizes.pageRoom - root.headRoom)
            sightBottom: sightTop + (root.ListView.view?.height ?? 0)
            sightTop: (root.ListView.view?.contentY ?? 0) - root.y - figure.y
            source: root.reading.pictureSource(root.picture)

            onActivated: root.pictureTouched(root.picture)
        }
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
