import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*!
    A picture between two paragraphs, with what it is and whose beneath it.

    Its height is known when it is made, without a positioner, so that the page above and below stays where it is.
    As wide as the text at most, never larger than its pixels, and so low that some lines of text stand beside it on
    the page. Where it cannot be read, its alternative text stands in its place.
*/
Item {
    id: root

    required property string picture
    required property string source
    required property string alt
    required property string caption
    required property string credit
    required property int pixelWidth
    required property int pixelHeight
    property bool heard: false
    property real room: ReadingSizes.figureRoom
    property real sightTop: -Infinity
    property real sightBottom: Infinity

    readonly property bool inSight: words.y >= root.sightTop && root.wordsBottom <= root.sightBottom
    readonly property real least: Theme.target
    readonly property real share: Math.min(1, root.width / root.pixelWidth, Math.max(root.least, root.room - ReadingSizes.aroundFigure - words.height) / root.pixelHeight)
    readonly property real pictureBottom: plate.y + plate.height
    readonly property real wordsBottom: words.y + words.height

    signal activated

    implicitHeight: words.y + words.height + ReadingSizes.figureBelow

    PlateImage {
        id: plate

        alt: root.alt
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.round(root.pixelHeight * root.share)
        objectName: `figure-${root.picture}`
        source: root.source
        width: Math.round(root.pixelWidth * root.share)
        y: ReadingSizes.figureAbove

        Accessible.ignored: !visible
        Accessible.name: root.alt
        Accessible.role: Accessible.Graphic
    }

    Tap {
        onTapped: root.activated()
    }

    Item {
        id: words

        readonly property real creditY: caption.visible ? caption.height + ReadingSizes.captionGap : 0
        readonly property real together: credit.width + ReadingSizes.creditGap + enlarge.width
        readonly property bool beside: words.together <= words.width

        height: enlarge.y + enlarge.height
        width: root.width
        y: plate.y + plate.height + ReadingSizes.figureGap

        UprightText {
            id: caption

            color: Theme.mus
            font: Type.caption
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Type.captionLeading
            lineHeightMode: Text.FixedHeight
            text: root.caption
            textFormat: Text.PlainText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        UprightText {
            id: credit

            color: Theme.mus2
            font: Type.label
            lineHeight: Type.captionLeading
            lineHeightMode: Text.FixedHeight
            text: root.credit
            textFormat: Text.PlainText
            width: Math.min(Math.ceil(implicitWidth), words.width)
            wrapMode: Text.Wrap
            x: (words.width - (words.beside ? words.together : width)) / 2
            y: words.creditY
        }

        EnlargeMark {
            id: enlarge

            alt: root.alt
            focusPolicy: root.inSight || activeFocus ? Qt.TabFocus : Qt.NoFocus
            objectName: `enlarge-${root.picture}`
            x: words.beside ? credit.x + credit.width + ReadingSizes.creditGap : (words.width - width) / 2
            y: words.creditY + (words.beside ? 0 : credit.height + ReadingSizes.captionGap)

            onActivated: root.activated()
        }
    }

    Rectangle {
        color: Theme.seal
        height: words.y + words.height - plate.y
        visible: root.heard
        width: ReadingSizes.heardRule
        x: -ReadingSizes.heardGap - width
        y: plate.y
    }

    Reveal {
        bottom: root.height
        item: root
        wanted: root.heard
    }
}
