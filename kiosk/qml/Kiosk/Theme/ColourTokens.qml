import QtQuick

/*! The colours of one scheme, named by what they are for; each scheme fills in all of them. */
QtObject {
    required property color desk
    required property color sheet
    required property color sheet2
    required property color edge
    required property color track
    required property color hair
    required property color ink
    required property color ink2
    required property color mus
    required property color mus2
    required property color line
    required property color wash
    required property color wash2
    required property color musEdge
    required property color bar
    required property color barHi
    required property color textOnBar
    required property color textOnBar2
    required property color seal
    required property color sealText
    required property color textOnSeal
    required property color hit
    required property color focus
    required property color focusBar
    required property color scrim
}
