import QtQuick

import Kiosk.Theme

/*! One of the editors' questions, as large as there is room for, and whose words it is. */
Item {
    id: root

    required property AttractColours colours
    required property string lead
    required property string asking
    required property string source

    readonly property bool asks: root.asking !== ""
    readonly property bool leads: root.lead !== ""

    Item {
        id: question

        anchors.fill: parent

        transform: Mirror {
            of: question
        }

        Text {
            anchors.right: root.leads ? leadText.left : askingText.left
            anchors.top: root.leads ? leadText.top : askingText.top
            color: root.colours.ink
            font.family: (root.leads ? leadText : askingText).font.family
            font.pixelSize: (root.leads ? leadText : askingText).fontInfo.pixelSize
            text: "“"
            textFormat: Text.PlainText
            visible: root.asks
        }

        Text {
            id: leadText

            color: root.colours.ink
            font: AttractSizes.lead
            fontSizeMode: Text.Fit
            height: root.height * AttractSizes.leadShare
            lineHeight: AttractSizes.leadLeading
            minimumPixelSize: AttractSizes.leadLeast
            text: root.lead
            textFormat: Text.PlainText
            visible: root.leads
            width: root.width
            wrapMode: Text.Wrap
        }

        Text {
            id: askingText

            color: root.colours.ink
            font: AttractSizes.asking
            fontSizeMode: Text.Fit
            height: root.height - y - sourceText.height - AttractSizes.sourceGap
            lineHeight: AttractSizes.askingLeading
            minimumPixelSize: AttractSizes.askingLeast
            text: root.asks ? `${root.asking}”` : ""
            textFormat: Text.PlainText
            visible: root.asks
            width: root.width
            wrapMode: Text.Wrap
            y: root.leads ? leadText.contentHeight + AttractSizes.leadGap : 0
        }
    }

    UprightText {
        id: sourceText

        color: root.colours.mus
        font: AttractSizes.source
        height: lineCount * lineHeight
        lineHeight: AttractSizes.sourceLeading
        lineHeightMode: Text.FixedHeight
        text: root.source
        textFormat: Text.StyledText
        width: root.width
        wrapMode: Text.Wrap
        y: root.asks ? askingText.y + askingText.contentHeight + AttractSizes.sourceGap : 0
    }
}
