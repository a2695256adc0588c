import QtQuick

/*! What the card and the screen beneath it know of each other, in pixels of the stage. */
QtObject {
    property real cardHeight: 0
    property real lineY: 0
    property real lowest: 0
}
