import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The timeline with its eras below. A card may lie over it; a sheet says how much it covers. */
FocusScope {
    id: root

    required property Timeline timeline
    property string exhibit
    property real coveredHeight: 0

    readonly property real diagramBottom: Math.min(eras.y, lanes.visible ? lanes.y : eras.y) - TimelineSizes.lanesGap

    readonly property real freeHeight: root.height - root.coveredHeight - CardSizes.tabHeight - Theme.space16 - TimelineSizes.diagramY

    signal eventChosen(key: string)
    signal emptyTouched

    TopStrip {
        exhibit: root.exhibit
        statusRight: legend.x
        title: Theme.portrait && Theme.largeText ? Words.timeline : Words.timelineFromTo.arg(root.timeline.diagram.firstYear).arg(root.timeline.diagram.lastYear)
        titleX: TimelineSizes.titleX
        width: root.width
    }

    TimelineLegend {
        id: legend

        borrowed: root.timeline.borrowed
        x: root.width - Theme.margin - width
        y: TimelineSizes.legendMiddle - height / 2
    }

    TimelineEras {
        id: eras

        canZoomCloser: root.timeline.canZoomCloser
        canZoomWider: root.timeline.canZoomWider
        eras: root.timeline.diagram.eras
        height: TimelineSizes.erasHeight
        width: root.width - 2 * Theme.margin
        x: Theme.margin
        y: root.height - height - TimelineSizes.erasBottom

        onCloserWanted: root.timeline.zoomCloser()
        onEraChosen: key => root.timeline.chooseEra(key)
        onWiderWanted: root.timeline.zoomWider()
    }

    TimelineLaneChips {
        id: lanes

        current: root.timeline.lane
        lanes: root.timeline.diagram.lanes
        visible: root.timeline.isSingleLane
        width: root.width - 2 * Theme.margin
        x: Theme.margin
        y: eras.y - height - TimelineSizes.erasGap

        onLaneChosen: key => root.timeline.chooseLane(key)
    }

    Item {
        clip: Theme.portrait && root.coveredHeight > 0
        height: root.diagramBottom - y
        width: root.width
        y: TimelineSizes.diagramY

        TimelinePlot {
            id: plot

            diagramHeight: parent.height
            timeline: root.timeline
            width: parent.width
            y: root.coveredHeight > 0 ? -Math.max(0, plot.selectedBottom - root.freeHeight) : 0

            Behavior on y {
                NumberAnimation {
                    duration: Theme.textScroll
                    easing.type: Easing.OutCubic
                }
            }

            onEmptyTouched: root.emptyTouched()
            onEventChosen: key => root.eventChosen(key)
        }
    }
}
