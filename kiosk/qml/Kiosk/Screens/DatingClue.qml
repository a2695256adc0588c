import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! A clue with its mark and its words, which stand where there is more room; one from the text leads to its paragraph. */
T.AbstractButton {
    id: root

    required property string key
    required property string date
    required property string label
    required property string place
    required property string passage
    required property int start
    required property int end
    required property bool isText
    required property real begins
    required property real ends
    required property bool opensBefore
    required property bool opensAfter
    required property bool labelBefore
    required property string spoken
    required property real bandX
    required property real markLeft
    required property real markRight

    readonly property real middle: (root.markLeft + root.markRight) / 2
    readonly property real reachBefore: root.opensBefore ? AboutSizes.fade : mark.sideLength
    readonly property real reachAfter: root.opensAfter ? AboutSizes.fade : mark.sideLength
    readonly property real wordsRight: Math.min(root.middle - root.reachBefore, root.bandX) - AboutSizes.markGap
    readonly property real wordsLeft: root.middle + root.reachAfter + AboutSizes.markGap
    readonly property real wordsEnd: root.wordsLeft < root.bandX ? root.bandX - AboutSizes.markGap : root.width

    enabled: root.passage !== ""
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(AboutSizes.rowHeight, words.height + Theme.space8)
    objectName: root.key

    Accessible.ignored: !visible
    Accessible.name: root.spoken
    Accessible.role: root.enabled ? Accessible.Link : Accessible.StaticText
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        color: root.down ? Theme.wash2 : "transparent"
        radius: Theme.radiusCard

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        DatingMark {
            id: mark

            filled: root.isText
            length: root.markRight - root.markLeft
            opensAfter: root.opensAfter
            opensBefore: root.opensBefore
            x: root.middle - width / 2
            y: words.y + (AboutSizes.clueLeading - height) / 2
        }

        Column {
            id: words

            width: root.labelBefore ? root.wordsRight : root.wordsEnd - root.wordsLeft
            x: root.labelBefore ? 0 : root.wordsLeft
            y: (root.height - height) / 2

            Grid {
                columnSpacing: Theme.space12
                columns: date.implicitWidth + Theme.space12 + place.implicitWidth <= words.width ? 2 : 1
                horizontalItemAlignment: root.labelBefore ? Grid.AlignRight : Grid.AlignLeft
                x: root.labelBefore ? words.width - width : 0

                UprightText {
                    id: date

                    color: Theme.mus
                    font: AboutSizes.date
                    height: lineCount * lineHeight
                    lineHeight: AboutSizes.clueLeading
                    lineHeightMode: Text.FixedHeight
                    text: root.date
                    textFormat: Text.PlainText
                }

                UprightText {
                    id: place

                    color: Theme.mus
                    font: AboutSizes.place
                    height: lineCount * lineHeight
                    lineHeight: AboutSizes.clueLeading
                    lineHeightMode: Text.FixedHeight
                    text: root.place
                    textFormat: Text.PlainText
                    visible: text !== ""
                }
            }

            UprightText {
                color: Theme.mus2
                font: AboutSizes.clue
                horizontalAlignment: root.labelBefore ? Theme.alignEnd : Theme.alignStart
                height: lineCount * lineHeight
                lineHeight: AboutSizes.clueLeading
                lineHeightMode: Text.FixedHeight
                text: root.label
                textFormat: Text.PlainText
                width: words.width
                wrapMode: Text.WordWrap
            }
        }
    }
}
