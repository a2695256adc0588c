pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! One place of the transcription, under the heading of its kind where it is the first. */
Column {
    id: root

    required property string key
    required property string heading
    required property string column
    required property string typed
    required property string reading
    required property string place
    required property string passage
    required property int start
    required property int end
    required property string spoken

    readonly property real typedWidth: Math.floor(root.width * AboutSizes.typedShare)
    readonly property real readingWidth: Math.floor(root.width * AboutSizes.readingShare)
    readonly property real placeWidth: Math.floor(root.width) - (AboutSizes.placeIsBelow ? 0 : root.typedWidth + root.readingWidth)

    signal chosen(passage: string, start: int, end: int)

    Column {
        topPadding: root.key.endsWith("slip-0") ? 0 : AboutSizes.partGap
        visible: root.heading !== ""
        width: root.width

        AboutHeading {
            text: root.heading
            width: root.width
        }

        Row {
            Repeater {
                model: [Words.asTypedHead, root.column]

                UprightText {
                    required property string modelData
                    required property int index
                    readonly property bool leads: true

                    color: Theme.mus2
                    font: AboutSizes.column
                    height: lineCount * lineHeight
                    lineHeight: AboutSizes.leading
                    lineHeightMode: Text.FixedHeight
                    text: modelData
                    textFormat: Text.PlainText
                    width: index === 0 ? root.typedWidth : root.readingWidth
                    wrapMode: Text.WordWrap

                    Accessible.ignored: !visible
                    Accessible.name: text
                    Accessible.role: Accessible.ColumnHeader
                }
            }
        }
    }

    SlipRow {
        place: root.place
        placeWidth: root.placeWidth
        reading: root.reading
        readingWidth: root.readingWidth
        spoken: root.spoken
        typed: root.typed
        typedWidth: root.typedWidth
        width: root.width
        objectName: root.key + "-row"

        onClicked: root.chosen(root.passage, root.start, root.end)
    }
}
