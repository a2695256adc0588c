import QtQuick

import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

/*! What visitors may choose about how everything looks. The screen above shows each choice at once. */
FocusScope {
    id: root

    required property Look look
    required property list<string> languageTags
    required property list<string> languageNames
    required property string language

    signal textFactorPicked(factor: real)
    signal wideLinesPicked(wide: bool)
    signal schemePicked(scheme: string)
    signal lessMotionPicked(less: bool)
    signal asTranscribedPicked(asTranscribed: bool)
    signal languagePicked(tag: string)
    signal resetWanted
    signal closed

    height: Math.min(DisplaySizes.mostHeight, flick.contentHeight)
    objectName: "display-panel"

    Accessible.name: Words.display
    Accessible.role: Accessible.Dialog
    Keys.onEscapePressed: root.closed()

    Shadow {
        anchors.fill: face
        level: 2
    }

    Rectangle {
        id: face

        anchors.bottomMargin: -radius - border.width
        anchors.fill: parent
        anchors.leftMargin: -border.width
        anchors.rightMargin: -border.width
        border.color: Theme.line
        border.width: DisplaySizes.edge
        color: Theme.wash
        radius: Theme.radiusDialog
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true
    }

    Flickable {
        id: flick

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: note.y + note.height + DisplaySizes.noteBottom
        interactive: contentHeight > height

        Text {
            id: title

            color: Theme.mus
            font: DisplaySizes.title
            text: Words.display
            textFormat: Text.PlainText
            x: Theme.margin
            y: DisplaySizes.headTop

            Accessible.name: text
            Accessible.role: Accessible.Heading
        }

        Text {
            id: explanation

            color: Theme.mus2
            font: Type.label
            text: Words.displayNote
            textFormat: Text.PlainText
            width: flick.width - x - Theme.margin
            wrapMode: Text.Wrap
            x: title.x + title.width + DisplaySizes.gap
            y: title.y + title.baselineOffset - baselineOffset
        }

        Flow {
            id: groups

            spacing: DisplaySizes.gap
            width: DisplaySizes.room
            x: Theme.margin
            y: Math.max(title.y + title.height, explanation.y + explanation.height) + DisplaySizes.headBottom

            TextSizeOptions {
                factor: root.look.textFactor
                width: DisplaySizes.textSizeWidth

                onPicked: factor => root.textFactorPicked(factor)
            }

            LineSpaceOptions {
                wide: root.look.wideLines
                width: DisplaySizes.lineSpaceWidth

                onPicked: wide => root.wideLinesPicked(wide)
            }

            ColourOptions {
                scheme: root.look.scheme
                width: DisplaySizes.coloursWidth

                onPicked: scheme => root.schemePicked(scheme)
            }

            TwoOptions {
                icons: ["play", "pause"]
                keys: ["motion-normal", "motion-less"]
                label: Words.motion
                names: [Words.normal, Words.lessMotion]
                other: root.look.lessMotion
                width: DisplaySizes.motionWidth

                onPicked: less => root.lessMotionPicked(less)
            }

            TwoOptions {
                icons: ["book-open", "archive"]
                keys: ["words-for-reading", "words-as-transcribed"]
                label: Words.documentText
                names: [Words.forReading, Words.asTranscribed]
                other: root.look.asTranscribed
                width: DisplaySizes.wordsWidth

                onPicked: asTranscribed => root.asTranscribedPicked(asTranscribed)
            }

            LanguageOptions {
                current: root.language
                names: root.languageNames
                tags: root.languageTags
                width: DisplaySizes.languageWidth

                onPicked: tag => root.languagePicked(tag)
            }

            DisplayActions {
                canReset: !root.look.isUsual
                width: DisplaySizes.actionsWidth

                onClosed: root.closed()
                onResetWanted: root.resetWanted()
            }
        }

        Text {
            id: note

            color: Theme.mus2
            font: Type.label
            text: Words.transcribedNote
            textFormat: Text.PlainText
            width: DisplaySizes.room
            wrapMode: Text.Wrap
            x: Theme.margin
            y: groups.y + groups.height + DisplaySizes.noteTop
        }
    }
}
