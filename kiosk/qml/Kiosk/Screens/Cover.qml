pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

/*!
    The document's cover: its own words in new type.

    \l lines are title, subtitle, author, then the imprint: a first line, the publisher, further lines, the price.
    Not \l imprinted, the imprint is not drawn, for what lies in its place.
*/
Rectangle {
    id: root

    required property list<string> lines
    property color ink: Theme.ink
    property bool imprinted: true
    property color ruleColour: Theme.seal

    readonly property string subtitle: root.lines[1] ?? ""
    readonly property string title: root.lines.length > 0 ? root.lines[0].replace(`: ${root.subtitle}`, "") : ""
    readonly property list<string> imprint: root.lines.slice(style.imprintFrom, -1)

    border.color: Theme.edge
    border.width: Theme.hairline
    color: Theme.sheet2
    height: width * Theme.coverRatio

    transform: Mirror {
        of: root
    }

    Accessible.ignored: !visible
    Accessible.name: root.lines.join(". ")
    Accessible.role: Accessible.StaticText

    CoverStyle {
        id: style

        coverWidth: root.width
    }

    Repeater {
        model: [style.frame, style.frameInner]

        Rectangle {
            required property real modelData

            anchors.fill: parent
            anchors.margins: modelData
            border.color: root.ink
            border.width: Theme.hairline
            color: "transparent"
        }
    }

    Column {
        x: style.textX
        y: style.titleY

        CoverText {
            color: root.ink
            font: style.title
            leading: style.titleLeading
            text: root.title
            width: style.titleWidth
        }

        Item {
            height: style.ruleGap + style.ruleHeight + style.subtitleGap
            width: style.ruleWidth

            Rectangle {
                color: root.ruleColour
                height: style.ruleHeight
                width: parent.width
                y: style.ruleGap
            }
        }

        CoverText {
            bottomPadding: style.authorGap
            color: root.ink
            font: style.subtitle
            leading: style.subtitleLeading
            text: root.subtitle
            width: style.subtitleWidth
        }

        CoverText {
            color: root.ink
            font: style.author
            leading: style.subtitleLeading
            text: root.lines[2] ?? ""
            width: style.textWidth
        }
    }

    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: style.bottom
        visible: root.imprinted
        x: style.textX

        Repeater {
            model: root.imprint

            CoverText {
                required property int index
                required property string modelData

                color: root.ink
                font: index === 1 ? style.lineStrong : style.line
                leading: style.lineLeading
                text: modelData
                width: index === 1 ? style.textWidth : style.lineWidth
            }
        }
    }

    CoverText {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: style.bottom
        anchors.right: parent.right
        anchors.rightMargin: style.priceRight
        color: root.ink
        font: style.lineStrong
        leading: style.lineLeading
        text: root.lines.length > 1 ? root.lines[root.lines.length - 1] : ""
        visible: root.imprinted
    }
}
