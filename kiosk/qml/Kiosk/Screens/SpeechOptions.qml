import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Whether and how fast the screen is read aloud. */
OptionGroup {
    id: root

    property ReadAloud readAloud: null

    readonly property SpeechManner manner: root.readAloud?.manner ?? null
    readonly property bool isOn: root.readAloud?.isOn ?? false

    label: Words.readAloud
    optionHeight: DisplaySizes.optionHeightLow
    options: DisplaySizes.speechOptions
    visible: root.readAloud?.canListen ?? false

    KioskButton {
        height: root.optionHeight
        iconName: root.isOn ? "stop" : "play"
        objectName: "speech-start"
        selected: root.isOn
        text: root.isOn ? Words.stop : Words.start
        vertical: true
        width: root.optionWidth

        onClicked: root.readAloud.toggle()
    }

    KioskButton {
        enabled: root.manner?.canBeSlower ?? false
        height: root.optionHeight
        iconName: "minus"
        objectName: "speech-slower"
        text: Words.slower
        vertical: true
        width: root.optionWidth

        onClicked: root.manner.changeRate(-1)
    }

    KioskButton {
        enabled: root.manner?.canBeFaster ?? false
        height: root.optionHeight
        iconName: "plus"
        objectName: "speech-faster"
        text: Words.faster
        vertical: true
        width: root.optionWidth

        onClicked: root.manner.changeRate(1)
    }
}
