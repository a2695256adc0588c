import QtQuick

import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Before the document is first opened: what it is, why it is shown, and how to tell its voice from the museum's. */
Item {
    id: root

    required property Notice notice
    required property string exhibit

    signal goOnWanted
    signal reasonWanted
    signal termTouched(key: string)

    TopStrip {
        exhibit: root.exhibit
    }

    WholePage {
        id: view

        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.space16
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Theme.stripHeight
        contentHeight: Math.max(words.y + words.height, voices.y + voices.height) + Theme.space8
        objectName: "notice-text"
        width: Theme.columnWidth

        Column {
            id: words

            width: NoticeSizes.textWidth
            x: NoticeSizes.x
            y: NoticeSizes.top

            UprightText {
                bottomPadding: NoticeSizes.titleGap
                color: Theme.mus
                font: Type.title
                height: lineCount * lineHeight + bottomPadding
                lineHeight: Type.titleLeading
                lineHeightMode: Text.FixedHeight
                text: Words.noticeTitle
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: !visible
                Accessible.name: text
                Accessible.role: Accessible.Heading
            }

            ProseColumn {
                leading: NoticeSizes.textLeading
                paragraphs: root.notice.paragraphs
                spacing: NoticeSizes.paragraphGap
                textFont: NoticeSizes.text
                texts: root.notice
                width: parent.width

                onTermTouched: key => root.termTouched(key)
            }

            NoticeElsewhere {
                texts: root.notice.inOtherLanguages
                visible: texts.length > 0
                width: parent.width
            }
        }

        NoticeVoices {
            id: voices

            sample: root.notice.sample
            sampleNumber: root.notice.sampleNumber
            width: NoticeSizes.voicesWidth
            x: NoticeSizes.voicesX
            y: NoticeSizes.voicesTop + (NoticeSizes.paired ? NoticeSizes.top : words.y + words.height)
        }
    }

    NoticeActions {
        id: actions

        anchors.bottom: parent.bottom
        anchors.bottomMargin: NoticeSizes.buttonBottom
        more: !view.atYEnd
        overflows: view.interactive
        width: NoticeSizes.width
        x: view.x + NoticeSizes.x

        onGoOnWanted: root.goOnWanted()
        onMoreWanted: view.turn(1)
        onReasonWanted: root.reasonWanted()
    }
}
