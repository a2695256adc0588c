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
    property real sightTop: -Infinity
    property real sightBottom: Infinity
    readonly property Typesetting typesetting: typesetter
    readonly property real firstBaseline: typesetter.firstBaseline
    readonly property real litTop: typesetter.litTop

    signal touched(kind: string, target: string, start: int, baseline: real)

    function touch(x: real, y: real): bool {
        return typesetter.touch(x, y, Theme.slop);
    }

    implicitHeight: words.contentHeight

    transform: Mirror {
        of: root
    }

    Typesetting {
        id: typesetter

        document: words.textDocument
        key: root.key
        litEnd: root.litEnd
        litStart: root.litStart
        style: root.style
        texts: root.texts

        onTouched: (kind, target, start, baseline) => root.touched(kind, target, start, baseline)
    }

    HeardRule {
        height: root.height
        typesetting: typesetter
    }

    Repeater {
        model: typesetter.bands

        ClaimBand {}
    }

    Repeater {
        model: typesetter.litBoxes

        LitWords {}
    }

    TextEdit {
        id: words

        activeFocusOnPress: false
        color: Theme.ink
        enabled: false
        readOnly: true
        selectByMouse: false
        textFormat: TextEdit.RichText
        width: root.width
        wrapMode: TextEdit.Wrap

        Accessible.ignored: true

        onContentSizeChanged: typesetter.measure()
        onWidthChanged: typesetter.measure()
    }

    Repeater {
        model: typesetter.underlines

        TermUnderline {
            lit: start === root.litStart
        }
    }

    Repeater {
        model: typesetter.markers

        NoteMarker {}
    }

    Repeater {
        model: typesetter.targets

        MarkTarget {
            sightBottom: root.sightBottom
            sightTop: root.sightTop

            onActivated: typesetter.activate(key)
        }
    }
}
