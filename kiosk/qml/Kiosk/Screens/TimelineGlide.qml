import QtQuick

import Kiosk.Theme

/*! How things on the timeline move when the lens moves by itself. */
Behavior {
    NumberAnimation {
        duration: Theme.lensMove
        easing.type: Easing.InOutCubic
    }
}
