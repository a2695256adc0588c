pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*! A marked text: its words, lines under its terms, bands under claims, markers and light. */
Item {
    id: root

    required property string key
    required property MarkedTexts texts
    required property TypeStyle style

    property int litStart: -1
    property int litEnd: -1
    readonly property Typesetting typesetting: typesetting
    readonly property real litTop: typesetting.litTop

    signal touched(kind: string, target: string, start: int, baseline: real)

    function touch(x: real, y: real): bool {
        return typesetting.touch(x, y, Theme.slop);
    }

    implicitHeight: words.contentHeight

    Typesetting {
        id: typesetting

        document: words.textDocument
        key: root.key
        litEnd: root.litEnd
        litStart: root.litStart
        style: root.style
        texts: root.texts

        onTouched: (kind, target, start, baseline) => root.touched(kind, target, start, baseline)
    }

    Repeater {
        model: typesetting.bands

        ClaimBand {
        }
    }

    Repeater {
        model: typesetting.litBoxes

        LitWords {
        }
    }

    TextEdit {
        id: words

        activeFocusOnPress: false
        color: root.style.ink
        enabled: false
        readOnly: true
        selectByMouse: false
        textFormat: TextEdit.RichText
        width: root.width
        wrapMode: TextEdit.WordWrap

        onContentSizeChanged: typesetting.measure()
        onWidthChanged: typesetting.measure()
    }

    Repeater {
        model: typesetting.underlines

        TermUnderline {
            lit: start === root.litStart

            onActivated: typesetting.activate(key)
        }
    }

    Repeater {
        model: typesetting.markers

        NoteMarker {
            onActivated: typesetting.activate(key)
        }
    }
}
