import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! What a visitor who has touched nothing yet may touch. */
Row {
    spacing: Theme.space12

    Icon {
        name: "hand-pointing"
        size: ReadingSizes.hintIcon
    }

    UprightText {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.mus2
        font: Type.label
        text: Words.hint
    }
}
