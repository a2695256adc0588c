import QtQuick

import Kiosk.Theme

/*! Some words of a cover. The cover is spoken as one paragraph, so its parts are not. */
Text {
    id: root

    required property real leading

    color: Theme.ink
    height: topPadding + lineCount * lineHeight + bottomPadding
    lineHeight: root.leading
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.ignored: true
}
