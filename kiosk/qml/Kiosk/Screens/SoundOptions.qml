import QtQuick

import Kiosk.Sizes
import Kiosk.Visitor

/*! What visitors may choose about reading aloud; not there where nothing can speak. */
Row {
    id: root

    property ReadAloud readAloud: null

    spacing: DisplaySizes.gap
    visible: root.readAloud?.canListen ?? false

    SpeechOptions {
        readAloud: root.readAloud
        width: DisplaySizes.speechWidth
    }

    VolumeOptions {
        readAloud: root.readAloud
        width: DisplaySizes.volumeWidth
    }
}
