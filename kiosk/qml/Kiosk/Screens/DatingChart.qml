pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! Clues one under the other, each at its place over the years, and a soft band where the museum's date stands. */
Item {
    id: root

    required property RecordList clues
    required property RecordList years
    required property real bandBegins
    required property real bandEnds
    required property string spoken

    readonly property real plotWidth: root.width - 2 * AboutSizes.plotEdge
    readonly property real bandX: root.placeOf(root.bandBegins) - AboutSizes.bandReach

    signal chosen(passage: string, start: int, end: int)

    /*! Where \a share of the years lies, in pixels. */
    function placeOf(share: real): real {
        return AboutSizes.plotEdge + share * root.plotWidth;
    }

    implicitHeight: axis.y + AboutSizes.tick + AboutSizes.yearGap + AboutSizes.yearHeight

    Accessible.ignored: !visible
    Accessible.name: root.spoken
    Accessible.role: Accessible.Chart

    DatingBand {
        height: axis.y
        width: root.placeOf(root.bandEnds) + AboutSizes.bandReach - x
        x: root.bandX
    }

    Column {
        id: column

        spacing: AboutSizes.clueGap
        width: root.width

        Repeater {
            model: root.clues

            DatingClue {
                bandX: root.bandX
                markLeft: root.placeOf(begins)
                markRight: root.placeOf(ends)
                width: root.width

                onClicked: root.chosen(passage, start, end)
            }
        }
    }

    Rectangle {
        id: axis

        color: Theme.mus
        height: AboutSizes.axis
        width: root.width
        y: column.height + AboutSizes.axisGap
    }

    Repeater {
        model: root.years

        DatingYear {
            x: root.placeOf(place)
            y: axis.y
        }
    }
}
