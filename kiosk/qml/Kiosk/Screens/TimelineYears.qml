pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The years down the left edge, in portrait, with the rule under the headings and lines across the lens. */
Item {
    id: root

    required property TimelineDiagram diagram
    required property bool glides
    required property bool numbersAway
    required property real ruleY

    Accessible.ignored: true

    Rectangle {
        color: Theme.mus
        height: TimelineSizes.headingRule
        width: root.width - 2 * TimelineSizes.edge
        x: TimelineSizes.edge
        y: root.ruleY
    }

    Repeater {
        model: root.visible ? root.diagram.months : null

        delegate: UprightText {
            required property real place
            required property string name

            color: Theme.mus
            font: TimelineSizes.yearDown
            text: name
            textFormat: Text.PlainText
            visible: !root.numbersAway
            x: TimelineSizes.yearsRight - width
            y: Math.round(place * Theme.unit + TimelineSizes.numberDown)
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
            y: Math.round(year.place * Theme.unit)

            TimelineGlide on y {
                enabled: root.glides
            }

            Rectangle {
                color: Theme.hair
                height: Theme.hairline
                visible: year.onLens && year.numbered && year.place > root.diagram.lensStart
                width: root.width - 2 * TimelineSizes.edge
                x: TimelineSizes.edge
            }

            UprightText {
                color: Theme.mus
                font: year.onLens ? TimelineSizes.yearLarge : TimelineSizes.yearDown
                opacity: root.numbersAway ? 0 : 1
                text: year.key
                visible: year.numbered
                x: TimelineSizes.yearsRight - width
                y: year.onLens ? TimelineSizes.numberDown : -height / 2

                Behavior on opacity {
                    NumberAnimation {
                        duration: TimelineSizes.labelFade
                    }
                }
            }
        }
    }
}
