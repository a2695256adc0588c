import QtQuick

import Kiosk.Visitor

/*! What the screens of the stage know of each other, in pixels of the stage, and how they are to look. */
QtObject {
    required property Look look
    required property Item bottomBar
    property real cardHeight: 0
    property real panelHeight: 0
    property real lineY: 0
    property real lowest: 0
    property bool upperTaken: false
}
