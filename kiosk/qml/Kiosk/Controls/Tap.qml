import QtQuick

import Kiosk.Theme

/*! A finger on something that is no button: acts on release, however long it rested, and not after a drag. */
TapHandler {
    acceptedButtons: Qt.LeftButton
    dragThreshold: Theme.dragThreshold
    gesturePolicy: TapHandler.DragThreshold
    longPressThreshold: 0
}
