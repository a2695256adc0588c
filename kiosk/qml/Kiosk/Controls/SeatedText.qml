import QtQuick

import Kiosk.Theme

/*! Some lines of the calm upper half; no room is kept for what says nothing. */
UprightText {
    id: root

    required property real leading

    lineHeight: root.leading
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    visible: text !== ""
    width: parent?.width ?? 0
    wrapMode: Text.WordWrap
}
