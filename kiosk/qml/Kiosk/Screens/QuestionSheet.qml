import QtQuick

import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! A question in the document's own words on paper, its number hung beside it, its signature beneath. */
Item {
    id: root

    required property Questions questions

    readonly property real litTop: body.y + body.litTop
    readonly property real litBottom: root.litTop + questionStyle.leading
    readonly property real leading: questionStyle.leading
    readonly property real textEnd: body.y + body.implicitHeight

    signal touched(kind: string, target: string, start: int)
    signal emptyTouched

    function act(x: real, y: real): void {
        const place = root.mapToItem(body, x, y);
        if (!body.touch(place.x, place.y))
            root.emptyTouched();
    }

    /*! The lower edge of the last whole line above \a y. */
    function lastLineAbove(y: real): real {
        const lines = Math.max(0, Math.floor((Math.min(y, root.textEnd) - body.y) / root.leading));
        return y >= signature.y + signature.height ? y : lines === 0 ? 0 : body.y + lines * root.leading + QuestionSizes.underLine;
    }

    implicitHeight: root.textEnd + (signature.visible ? QuestionSizes.signatureGap + signature.height : 0) + QuestionSizes.textBottom

    Shadow {
        anchors.fill: paper
        level: 1
    }

    Rectangle {
        id: paper

        anchors.fill: parent
        border.color: Theme.edge
        border.width: Theme.hairline
        color: Theme.sheet
    }

    Tap {
        onTapped: point => root.act(point.position.x, point.position.y)
    }

    TypeStyle {
        id: questionStyle

        font: root.questions.isLong ? Type.questionLong : Type.question
        gap: ReadingSizes.markerGap
        ink: Theme.ink
        leading: root.questions.isLong ? Type.questionLongLeading : Type.questionLeading
        readingFont: QuestionSizes.reading
        readingInk: Theme.mus2
    }

    UprightText {
        color: Theme.sealText
        font: QuestionSizes.numeral
        text: root.questions.number
        textFormat: Text.PlainText
        x: QuestionSizes.numeralX
        y: body.y + body.firstBaseline + QuestionSizes.numeralDrop - baselineOffset

        Accessible.ignored: true
    }

    MarkedParagraph {
        id: body

        key: root.questions.passage
        litEnd: root.questions.lightEnd
        litStart: root.questions.lightStart
        style: questionStyle
        texts: root.questions
        width: root.width - x - QuestionSizes.textRight
        x: QuestionSizes.textX
        y: QuestionSizes.textTop

        Accessible.ignored: !visible
        Accessible.name: `${Words.question.arg(root.questions.number)}. ${root.questions.spoken}`
        Accessible.role: Accessible.Paragraph

        onTouched: (kind, target, start) => root.touched(kind, target, start)
    }

    UprightText {
        id: signature

        color: Theme.ink2
        font: Type.cardQuotation
        horizontalAlignment: Text.AlignLeft
        lineHeight: Type.cardQuotationLeading
        lineHeightMode: Text.FixedHeight
        text: root.questions.signature
        textFormat: Text.PlainText
        visible: text !== ""
        width: body.width
        wrapMode: Text.WordWrap
        x: body.x
        y: Math.max(root.textEnd + QuestionSizes.signatureGap, root.height - QuestionSizes.textBottom - height)

        Rectangle {
            color: Theme.hair
            height: Theme.rule
            width: parent.width
            y: -QuestionSizes.signatureGap / 2
        }
    }
}
