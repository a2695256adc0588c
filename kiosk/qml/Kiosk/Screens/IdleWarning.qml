import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*!
    Asks whether somebody still reads: the seconds that are left, in the visitor's language and in the next one.

    \l spoken tells a screen reader at the beginning, at half the time and when five seconds are left, and is empty between.
    \l asides are the words of the next language by the names of Words; empty where there is none.
*/
FocusScope {
    id: root

    required property int seconds
    required property int secondsToAnswer
    required property var asides

    readonly property string sentence: Words.idleText.arg(root.seconds)
    readonly property string whole: `${Words.stillReading} ${root.sentence}`
    readonly property string spoken: !IdleSizes.spokenAt.includes(root.seconds) ? "" : root.seconds === root.secondsToAnswer ? root.whole : root.sentence
    readonly property real inner: root.width - 2 * IdleSizes.padding
    readonly property real besides: root.inner - IdleSizes.buttonGap
    readonly property bool paired: start.implicitWidth + keep.implicitWidth <= root.besides

    readonly property alias keep: keep

    signal keepReadingWanted
    signal startAgainWanted

    function joined(word: string, aside: string): string {
        return aside === "" || Theme.largeText ? word : `${word} · ${aside}`;
    }

    height: start.y + start.height + IdleSizes.padding
    objectName: "idle-warning"
    width: IdleSizes.width

    Accessible.ignored: !visible
    Accessible.name: root.whole
    Accessible.role: Accessible.AlertMessage

    Shadow {
        anchors.fill: face
        level: IdleSizes.shadow
    }

    Rectangle {
        id: face

        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.border
        color: Theme.wash
        radius: Theme.radiusDialog
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true

        onClicked: root.keepReadingWanted()
    }

    IdleRing {
        id: ring

        of: root.secondsToAnswer
        seconds: root.seconds
        width: IdleSizes.ring
        x: IdleSizes.ringX
        y: IdleSizes.top
    }

    Column {
        id: words

        width: root.width - x - IdleSizes.padding
        x: IdleSizes.textX
        y: IdleSizes.top

        UprightText {
            color: Theme.mus
            font: IdleSizes.title
            height: lineCount * lineHeight
            lineHeight: IdleSizes.titleLeading
            lineHeightMode: Text.FixedHeight
            text: Words.stillReading
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: !visible
            Accessible.name: text
            Accessible.role: Accessible.Heading
        }

        UprightText {
            color: Theme.mus2
            font: IdleSizes.aside
            height: visible ? lineCount * lineHeight : 0
            lineHeight: IdleSizes.asideLeading
            lineHeightMode: Text.FixedHeight
            text: root.asides.stillReading ?? ""
            textFormat: Text.PlainText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        UprightText {
            color: Theme.mus
            font: IdleSizes.text
            height: lineCount * lineHeight + IdleSizes.textGap
            lineHeight: IdleSizes.textLeading
            lineHeightMode: Text.FixedHeight
            text: root.sentence
            textFormat: Text.PlainText
            topPadding: IdleSizes.textGap
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    KioskButton {
        id: start

        KeyNavigation.backtab: keep
        KeyNavigation.tab: keep
        height: IdleSizes.buttonHeight
        iconName: "house-simple"
        objectName: "idle-start-again"
        text: root.joined(Words.startAgain, root.asides.startAgain ?? "")
        width: root.paired ? root.besides * IdleSizes.startShare : root.inner
        x: IdleSizes.padding
        y: root.paired ? keep.y : keep.y + keep.height + IdleSizes.buttonGap

        onCanceled: root.keepReadingWanted()
        onClicked: root.startAgainWanted()
    }

    KioskButton {
        id: keep

        KeyNavigation.backtab: start
        KeyNavigation.tab: start
        focus: true
        height: IdleSizes.buttonHeight
        iconName: "book-open"
        large: true
        objectName: "idle-keep-reading"
        primary: true
        text: root.joined(Words.keepReading, root.asides.keepReading ?? "")
        width: root.paired ? root.besides - start.width : root.inner
        x: root.paired ? root.width - IdleSizes.padding - width : IdleSizes.padding
        y: Math.max(ring.y + ring.height, words.y + words.height) + IdleSizes.buttonsGap

        onCanceled: root.keepReadingWanted()
        onClicked: root.keepReadingWanted()
    }
}
