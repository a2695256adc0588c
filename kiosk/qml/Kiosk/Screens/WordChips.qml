pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Words to look for, after the word that says what they are. What does not fit into \l lines is left out. */
Item {
    id: root

    required property RecordList words
    required property string label
    property int lines: 1
    property string iconName
    property real labelWidth: SearchSizes.labelWidth

    readonly property real nameWidth: name.implicitWidth
    readonly property real room: root.lines * Theme.targetSecondary + (root.lines - 1) * SearchSizes.chipGap

    signal chosen(word: string)

    clip: true
    implicitHeight: root.words.count === 0 ? 0 : Math.min(flow.height, root.room)
    visible: root.words.count > 0

    Accessible.ignored: !visible
    Accessible.name: root.label
    Accessible.role: Accessible.Grouping

    UprightText {
        id: name

        color: Theme.mus
        font: Type.chip
        height: Theme.targetSecondary
        text: root.label
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter

        Accessible.ignored: true
    }

    Flow {
        id: flow

        spacing: SearchSizes.chipGap
        width: root.width - x
        x: root.labelWidth

        Repeater {
            model: root.words

            Chip {
                id: chip

                required property string key
                required property string spoken
                required property string title

                enabled: chip.y + Theme.targetSecondary <= root.room + 1 && chip.x + chip.width <= flow.width
                iconName: root.iconName
                objectName: "word-" + chip.key
                opacity: chip.enabled ? 1 : 0
                text: chip.title

                Accessible.ignored: !chip.enabled || !visible
                Accessible.name: chip.spoken

                onClicked: root.chosen(chip.key)
            }
        }
    }
}
