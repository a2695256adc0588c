import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! What visitors may choose about how everything looks. The screen above shows each choice at once. */
FocusScope {
    id: root

    required property Look look
    required property list<string> languageTags
    required property list<string> languageNames
    required property string language
    property ReadAloud readAloud: null

    signal textFactorPicked(factor: real)
    signal wideLinesPicked(wide: bool)
    signal schemePicked(scheme: string)
    signal lessMotionPicked(less: bool)
    signal asTranscribedPicked(asTranscribed: bool)
    signal seatedPicked(seated: bool)
    signal languagePicked(tag: string)
    signal resetWanted
    signal closed

    /*! Move on by nearly what is shown; after the last choice comes the first. */
    function showMore(): void {
        scrolling.go(flick.atYEnd ? 0 : Math.min(flick.contentHeight - flick.height, flick.contentY + flick.height - Theme.space24));
    }

    readonly property real headHeight: head.height + DisplaySizes.headBottom
    readonly property real footHeight: note.room + DisplaySizes.noteBottom + (Theme.portrait ? DisplaySizes.actionsHeight + DisplaySizes.rowGap : 0)
    readonly property real mostHeight: Theme.seated ? root.headHeight + DisplaySizes.underLine : Math.max(DisplaySizes.mostHeight, root.headHeight + DisplaySizes.actionsColumn + root.footHeight)
    readonly property bool overflows: root.headHeight + groups.height + root.footHeight > root.mostHeight + Theme.space4

    height: Math.min(root.mostHeight, root.headHeight + groups.height + root.footHeight)
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

    DisplayHead {
        id: head

        width: root.width
    }

    Flickable {
        id: flick

        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: groups.height
        height: root.height - y - root.footHeight
        interactive: root.overflows
        objectName: "display-choices"
        pressDelay: interactive ? Theme.pressFeedback : 0
        width: groups.x + groups.width + Theme.space8
        y: root.headHeight

        Flow {
            id: groups

            spacing: DisplaySizes.rowGapLow
            width: DisplaySizes.groupsRoom
            x: Theme.margin

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

            SoundOptions {
                readAloud: root.readAloud
            }

            TwoOptions {
                icons: ["person-simple", "wheelchair"]
                keys: ["reach-standing", "reach-seated"]
                label: Words.reach
                names: [Words.standing, Words.seated]
                other: root.look.seated
                width: DisplaySizes.reachWidth

                onPicked: seated => root.seatedPicked(seated)
            }

            LanguageOptions {
                current: root.language
                names: root.languageNames
                tags: root.languageTags
                width: DisplaySizes.languageWidth

                onPicked: tag => root.languagePicked(tag)
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
        }
    }

    DisplayActions {
        id: actions

        canReset: !root.look.isUsual || !(root.readAloud?.manner.isUsual ?? true)
        more: !flick.atYEnd
        overflows: root.overflows
        width: DisplaySizes.actionsWidth
        x: root.width - Theme.margin - width
        y: root.height - DisplaySizes.noteBottom - height - (Theme.portrait ? 0 : note.room)

        onClosed: root.closed()
        onMoreWanted: root.showMore()
        onResetWanted: root.resetWanted()
    }

    UprightText {
        id: note

        readonly property real room: visible ? height + DisplaySizes.noteTop : 0

        color: Theme.mus2
        font: Type.label
        text: (root.readAloud?.canListen ?? false) && flick.contentY < 1 ? Words.seatedNote : Words.transcribedNote
        textFormat: Text.PlainText
        visible: !Theme.seated
        width: DisplaySizes.room
        wrapMode: Text.Wrap
        x: Theme.margin
        y: Theme.portrait ? actions.y - DisplaySizes.noteTop - height : root.height - DisplaySizes.noteBottom - height
    }

    PageGlide {
        id: scrolling

        duration: Theme.pageMove
        target: flick
    }
}
