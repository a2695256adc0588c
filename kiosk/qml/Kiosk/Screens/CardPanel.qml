import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The card beside the text (landscape) or the sheet beneath it (portrait): tab, body that scrolls, foot. */
FocusScope {
    id: root

    required property Card card
    required property bool canGoEarlier
    required property bool canGoLater
    property ReadAloud readAloud: null
    property real limit: CardSizes.bottom - CardSizes.top

    readonly property real wanted: CardSizes.paddingTop + body.implicitHeight + CardSizes.rowGap + foot.height + (speech.visible ? speech.height : 0)
    readonly property string spoken: `${tab.text}: ${root.card.title}`
    readonly property bool isEvent: root.card.kind === "event"

    signal closed
    signal chipTouched(key: string)
    signal pictureTouched(key: string)
    signal passageWanted
    signal earlierWanted
    signal laterWanted

    implicitHeight: Math.min(root.limit, root.wanted)
    objectName: "card"
    width: CardSizes.width

    Accessible.ignored: !visible
    Accessible.name: root.spoken
    Accessible.role: Accessible.Dialog

    Keys.onEscapePressed: root.closed()

    Shadow {
        anchors.fill: panel
        level: 2
    }

    CardKindTab {
        id: tab

        isInDocument: root.card.isInDocument
        kind: root.card.kind
        reachedFrom: root.card.previousTitle
        x: Theme.portrait ? Theme.margin : 0
        y: -height + CardSizes.borderWidth
    }

    Rectangle {
        id: panel

        anchors.fill: parent
        border.color: Theme.line
        border.width: CardSizes.borderWidth
        color: Theme.wash
        radius: Theme.portrait ? 0 : Theme.radiusCard
        topLeftRadius: 0
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true
    }

    WholePage {
        id: flick

        anchors.bottom: speech.visible ? speech.top : foot.top
        anchors.left: parent.left
        anchors.margins: CardSizes.borderWidth
        anchors.right: parent.right
        anchors.top: parent.top
        contentHeight: body.implicitHeight + CardSizes.paddingTop + CardSizes.rowGap
        paper: Theme.wash

        CardBody {
            id: body

            card: root.card
            readAloud: root.readAloud
            width: flick.width - CardSizes.padding * 2
            x: CardSizes.padding
            y: CardSizes.paddingTop

            onChipTouched: key => root.chipTouched(key)
            onPassageWanted: root.passageWanted()
            onPictureTouched: key => root.pictureTouched(key)
        }
    }

    SpeechStrip {
        id: speech

        anchors.bottom: foot.top
        anchors.horizontalCenter: parent.horizontalCenter
        readAloud: root.readAloud
        stops: true
        visible: root.readAloud?.isOnCard ?? false
        width: parent.width - CardSizes.borderWidth * 2
    }

    CardFoot {
        id: foot

        anchors.bottom: parent.bottom
        canGoEarlier: root.canGoEarlier
        canGoLater: root.canGoLater
        isEvent: root.isEvent
        more: !flick.atYEnd
        overflows: flick.overflows
        previousTitle: root.card.previousTitle
        wayBack: root.card.wayBack
        width: parent.width

        onBackWanted: root.card.back()
        onClosed: root.closed()
        onEarlierWanted: root.earlierWanted()
        onLaterWanted: root.laterWanted()
        onMoreWanted: flick.turn(1)
    }

    Connections {
        function onChanged(): void {
            flick.contentY = 0;
            Qt.callLater(flick.measure);
        }

        target: root.card
    }
}
