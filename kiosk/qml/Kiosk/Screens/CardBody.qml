pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! What a card says, in the fixed order: headword, Korean, text, both insets, jumps, sources. */
Column {
    id: root

    required property Card card
    property ReadAloud readAloud: null

    signal chipTouched(key: string)
    signal pictureTouched(key: string)
    signal passageWanted

    spacing: CardSizes.rowGap

    UprightText {
        color: Theme.sealText
        font: Type.cardDate
        text: root.card.date
        visible: text !== ""
    }

    T.Control {
        id: headword

        focusPolicy: Qt.TabFocus
        implicitHeight: implicitContentHeight
        objectName: "headword"
        width: root.width

        Accessible.ignored: !visible
        Accessible.name: root.card.title
        Accessible.role: Accessible.Heading

        background: Item {
            FocusRing {
                shown: headword.visualFocus
            }
        }
        contentItem: UprightText {
            color: Theme.mus
            font: Type.headword
            lineHeight: Type.headwordLeading
            lineHeightMode: Text.FixedHeight
            text: root.card.title
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }
    }

    UprightText {
        color: Theme.mus2
        font: Type.cardSource
        text: root.card.borrowed
        textFormat: Text.PlainText
        visible: text !== ""
        width: root.width
        wrapMode: Text.Wrap
    }

    Flow {
        spacing: Theme.space16
        visible: root.card.names !== "" || root.card.otherNames !== ""
        width: root.width

        UprightText {
            color: Theme.mus
            font: Type.korean
            text: root.card.names
            visible: text !== ""
            width: Math.min(implicitWidth, root.width)
            wrapMode: Text.Wrap
        }

        UprightText {
            color: Theme.mus2
            font: Type.korean
            text: root.card.otherNames
            visible: text !== ""
            width: Math.min(implicitWidth, root.width)
            wrapMode: Text.Wrap
        }
    }

    ProseColumn {
        paragraphs: root.card.body
        texts: root.card
        visible: root.card.body.count > 0
        width: root.width

        onTermTouched: key => root.card.openTerm(key)
    }

    Loader {
        active: root.card.picture !== ""
        visible: active
        width: root.width

        sourceComponent: Figure {
            alt: root.card.pictureAlt
            caption: root.card.pictureCaption
            credit: root.card.pictureCredit
            heard: root.card.heardKey === "picture"
            picture: root.card.picture
            pixelHeight: root.card.pictureSize.height
            pixelWidth: root.card.pictureSize.width
            room: CardSizes.figureRoom
            source: root.card.pictureSource(root.card.picture)

            onActivated: root.pictureTouched(root.card.picture)
        }
    }

    CardInsets {
        card: root.card
        visible: said || known
        width: root.width
    }

    KioskButton {
        height: CardSizes.footButton + Theme.space8
        iconName: "book-open"
        objectName: "read-the-passage"
        primary: true
        text: Words.readThePassage
        visible: root.card.kind === "event" && root.card.isInDocument
        width: root.width

        onClicked: root.passageWanted()
    }

    Chip {
        iconName: "speaker-high"
        objectName: "card-listen"
        text: Words.listen
        visible: (root.readAloud?.canListen ?? false) && !root.readAloud.isOnCard

        onClicked: root.readAloud.start()
    }

    ChipRow {
        chips: root.card.places
        label: Words.alsoIn
        none: Words.onlyHere
        visible: root.card.places.count > 0 || root.card.kind === "glossary"
        width: root.width

        onChosen: key => root.chipTouched(key)
    }

    ChipRow {
        chips: root.card.events
        label: Words.timeline
        visible: root.card.events.count > 0
        width: root.width

        onChosen: key => root.chipTouched(key)
    }

    SourceList {
        sources: root.card.sources
        visible: root.card.sources.count > 0
        width: root.width
    }
}
