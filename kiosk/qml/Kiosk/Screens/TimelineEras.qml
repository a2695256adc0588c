pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The eras as tabs, the enlarged one chosen; beside them the buttons that zoom. */
Item {
    id: root

    required property RecordList eras
    required property bool canZoomCloser
    required property bool canZoomWider

    readonly property real room: zoom.x
    readonly property bool inFull: !Theme.portrait && !Theme.largeText && measures.implicitWidth <= root.room
    readonly property real spare: (root.room - measures.implicitWidth) / root.eras.count

    signal eraChosen(key: string)
    signal closerWanted
    signal widerWanted

    Row {
        id: measures

        opacity: 0

        Accessible.ignored: true

        Repeater {
            model: root.eras

            delegate: TimelineEraText {
                rightPadding: 2 * TimelineSizes.eraPadding + TimelineSizes.erasGap
            }
        }
    }

    Row {
        spacing: TimelineSizes.erasGap

        Repeater {
            model: root.eras

            delegate: TimelineEraTab {
                id: tab

                height: root.height
                inFull: root.inFull
                width: root.inFull ? tab.implicitWidth + root.spare : root.room / root.eras.count - TimelineSizes.erasGap

                onClicked: root.eraChosen(tab.key)
            }
        }
    }

    Row {
        id: zoom

        spacing: TimelineSizes.erasGap
        x: root.width - width

        TimelineZoomButton {
            enabled: root.canZoomCloser
            height: root.height
            iconName: "plus"
            objectName: "closer"
            text: Words.closer

            onClicked: root.closerWanted()
        }

        TimelineZoomButton {
            enabled: root.canZoomWider
            height: root.height
            iconName: "minus"
            objectName: "wider"
            text: Words.wider

            onClicked: root.widerWanted()
        }
    }
}
