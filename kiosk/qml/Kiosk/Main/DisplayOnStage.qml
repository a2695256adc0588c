import QtQuick

import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Visitor

/*! The panel of choices with what the visit tells it; a touch beside it closes it. */
Item {
    id: root

    required property Visit visit
    required property StageFrame frame

    function reset(): void {
        root.frame.look.reset();
        root.visit.readAloud.manner.reset();
    }

    Announced {
        shown: root.visible
        words: Words.display
    }

    FocusLayer {
        besides: root.frame.bottomBar
        item: panel
        rank: 2
        shown: root.visible
    }

    Binding {
        property: "panelHeight"
        target: root.frame
        value: root.visible ? panel.height : 0
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true

        onClicked: root.visit.closeDisplay()
    }

    DisplayPanel {
        id: panel

        anchors.bottom: parent.bottom
        language: root.visit.language
        languageNames: root.visit.languageNames
        languageTags: root.visit.languageTags
        look: root.frame.look
        readAloud: root.visit.readAloud
        width: Theme.columnWidth

        Accessible.ignored: !visible

        onAsTranscribedPicked: asTranscribed => root.frame.look.asTranscribed = asTranscribed
        onClosed: root.visit.closeDisplay()
        onLanguagePicked: tag => root.visit.chooseLanguage(tag)
        onLessMotionPicked: less => root.frame.look.lessMotion = less
        onResetWanted: root.reset()
        onSeatedPicked: seated => root.frame.look.seated = seated
        onSchemePicked: scheme => root.frame.look.scheme = scheme
        onTextFactorPicked: factor => root.frame.look.textFactor = factor
        onWideLinesPicked: wide => root.frame.look.wideLines = wide
    }
}
