import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! How loud the screen is read aloud. */
OptionGroup {
    id: root

    property ReadAloud readAloud: null

    readonly property SpeechManner manner: root.readAloud?.manner ?? null

    label: Words.volume
    optionHeight: DisplaySizes.optionHeightLow
    options: 2
    visible: root.readAloud?.canListen ?? false

    KioskButton {
        enabled: root.manner?.canBeQuieter ?? false
        height: root.optionHeight
        iconName: "speaker-low"
        objectName: "speech-quieter"
        text: Words.quieter
        vertical: true
        width: root.optionWidth

        onClicked: root.manner.changeVolume(-1)
    }

    KioskButton {
        enabled: root.manner?.canBeLouder ?? false
        height: root.optionHeight
        iconName: "speaker-high"
        objectName: "speech-louder"
        text: Words.louder
        vertical: true
        width: root.optionWidth

        onClicked: root.manner.changeVolume(1)
    }
}
