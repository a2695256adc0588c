import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Reads the screen aloud, or ends it. Not there where nothing can speak. */
KioskButton {
    id: root

    property ReadAloud readAloud: null

    readonly property bool isOn: root.readAloud?.isOn ?? false

    height: ReadingSizes.pagerHeight
    iconName: root.isOn ? "stop" : "speaker-high"
    objectName: "listen"
    selected: root.isOn
    text: root.isOn ? Words.stop : Words.listen
    vertical: true
    visible: root.readAloud?.canListen ?? false

    onClicked: root.readAloud.toggle()
}
