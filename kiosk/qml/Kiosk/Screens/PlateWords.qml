import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! What is said of the enlarged picture: its caption, what it shows, whose it is. */
Column {
    id: root

    required property Enlarged enlarged

    spacing: ReadingSizes.captionGap

    UprightText {
        color: Theme.mus
        font: Type.marginTitle
        lineHeight: Type.captionLeading
        lineHeightMode: Text.FixedHeight
        objectName: "picture-caption"
        text: root.enlarged.caption
        textFormat: Text.PlainText
        visible: text !== ""
        width: root.width
        wrapMode: Text.Wrap
    }

    UprightText {
        color: Theme.mus2
        font: Type.label
        lineHeight: Type.captionLeading
        lineHeightMode: Text.FixedHeight
        objectName: "picture-alt"
        text: root.enlarged.described
        textFormat: Text.PlainText
        width: root.width
        wrapMode: Text.Wrap
    }

    UprightText {
        color: Theme.mus2
        font: Type.label
        lineHeight: Type.captionLeading
        lineHeightMode: Text.FixedHeight
        objectName: "picture-credit"
        text: root.enlarged.credit
        textFormat: Text.PlainText
        width: root.width
        wrapMode: Text.Wrap
    }
}
