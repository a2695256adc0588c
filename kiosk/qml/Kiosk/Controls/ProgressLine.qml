pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

/*! How far the document is read: a segment per section, as long as the section has paragraphs. */
Row {
    id: root

    required property list<int> counts
    required property int position

    readonly property int total: root.sum(root.counts)
    readonly property real room: width - spacing * Math.max(0, root.counts.length - 1)

    function sum(numbers: list<int>): int {
        return numbers.reduce((before, next) => before + next, 0);
    }

    function read(segment: int): int {
        return Math.max(0, Math.min(root.counts[segment], root.position - root.sum(root.counts.slice(0, segment))));
    }

    height: Theme.space8
    spacing: Theme.space4

    Accessible.ignored: !visible
    Accessible.name: Words.paragraphOf.arg(root.position).arg(root.total)
    Accessible.role: Accessible.ProgressBar

    Repeater {
        model: root.counts

        Rectangle {
            id: segment

            required property int index
            required property int modelData

            color: Theme.track
            height: root.height
            width: root.room * modelData / root.total

            Rectangle {
                color: Theme.seal
                height: parent.height
                width: parent.width * root.read(segment.index) / segment.modelData
            }
        }
    }
}
