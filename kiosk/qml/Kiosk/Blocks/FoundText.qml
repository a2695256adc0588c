pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Words with those that were found lit behind; nothing in them can be touched. */
Item {
    id: root

    required property string key
    required property MarkedTexts texts
    required property TypeStyle style
    required property real litHeight
    required property real litRise

    implicitHeight: words.contentHeight

    transform: Mirror {
        of: root
    }

    Typesetting {
        id: typesetter

        document: words.textDocument
        key: root.key
        style: root.style
        texts: root.texts
    }

    Repeater {
        model: typesetter.litBoxes

        Rectangle {
            required property real boxX
            required property real boxWidth
            required property real boxBase

            color: Theme.hit
            height: root.litHeight
            objectName: "lit"
            width: boxWidth + 2 * SearchSizes.litPadding
            x: boxX - SearchSizes.litPadding
            y: boxBase - root.litRise
        }
    }

    TextEdit {
        id: words

        activeFocusOnPress: false
        enabled: false
        readOnly: true
        selectByMouse: false
        textFormat: TextEdit.RichText
        width: root.width
        wrapMode: TextEdit.WordWrap

        Accessible.ignored: true

        onContentSizeChanged: typesetter.measure()
        onWidthChanged: typesetter.measure()
    }
}
