pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The axis under the lanes, in landscape: years everywhere, months under the lens. */
Item {
    id: root

    required property TimelineDiagram diagram
    required property bool glides
    required property bool numbersAway

    readonly property real place: root.diagram.lanesEnd * Theme.unit

    Accessible.ignored: true

    Rectangle {
        color: Theme.mus
        height: TimelineSizes.axis
        width: root.width - 2 * TimelineSizes.edge
        x: TimelineSizes.edge
        y: root.place
    }

    Repeater {
        model: root.visible ? root.diagram.months : null

        delegate: Item {
            id: month

            required property real place
            required property string name

            visible: !root.numbersAway
            x: Math.round(month.place * Theme.unit)
            y: root.place

            Rectangle {
                color: Theme.mus
                height: TimelineSizes.tickSmall
                width: Theme.hairline
            }

            UprightText {
                color: Theme.mus
                font: TimelineSizes.year
                text: month.name
                textFormat: Text.PlainText
                x: TimelineSizes.numberGap
                y: TimelineSizes.monthY
            }
        }
    }

    Repeater {
        model: root.visible ? root.diagram.years : null

        delegate: Item {
            id: year

            required property string key
            required property real place
            required property bool numbered
            required property bool onLens

            visible: year.numbered || year.onLens
            x: Math.round(year.place * Theme.unit)
            y: root.place

            TimelineGlide on x {
                enabled: root.glides
            }

            Rectangle {
                color: Theme.mus
                height: year.onLens ? TimelineSizes.tickLarge : TimelineSizes.tick
                width: TimelineSizes.tickWidth
                x: -width / 2
            }

            UprightText {
                color: Theme.mus
                font: year.onLens ? TimelineSizes.yearLarge : TimelineSizes.year
                opacity: root.numbersAway ? 0 : 1
                text: year.key
                visible: year.numbered
                x: year.onLens ? TimelineSizes.numberGap : -width / 2
                y: year.onLens ? TimelineSizes.numberLargeY : TimelineSizes.numberY

                Behavior on opacity {
                    NumberAnimation {
                        duration: TimelineSizes.labelFade
                    }
                }
            }
        }
    }
}
