pragma Singleton

import QtQuick

import Kiosk.Theme

/*! Sizes, styles and times of the timeline, in pixels. Where events stand is reckoned in Python. */
QtObject {
    id: root

    readonly property real lift: Theme.shallow ? Theme.dp(Theme.largeText ? 86 : 72) : 0
    readonly property real diagramY: Theme.stripHeight - root.lift
    readonly property real erasHeight: Theme.dp((Theme.portrait ? 88 : 72) * (Theme.shallow ? root.eraFactor : Theme.labelFactor))
    readonly property real erasBottom: Theme.portrait ? Theme.dp(16) : Theme.dp(8)
    readonly property real erasGap: Theme.dp(Theme.shallow ? 4 : 8)
    readonly property real eraPadding: Theme.dp(8)
    readonly property real zoomWidth: Theme.dp(Theme.portrait ? 100 : 100 * Theme.labelFactor)
    readonly property real lanesGap: Theme.dp(Theme.shallow ? 4 : 8)
    readonly property real lanePadding: Theme.shallow ? Theme.dp(16) : ButtonSizes.chipPadding

    readonly property real titleX: Theme.portrait ? Theme.dp(96) : Theme.dp(424)
    readonly property real legendMiddle: Theme.dp(34) - root.lift
    readonly property real legendGap: Theme.portrait ? Theme.dp(24) : Theme.dp(34)
    readonly property real legendDotGap: Theme.dp(10)
    readonly property real legendBarHeight: Theme.dp(12)
    readonly property real legendBar: Theme.portrait ? Theme.dp(52) : Theme.dp(62)

    readonly property real edge: Theme.portrait ? Theme.dp(14) : Theme.dp(32)
    readonly property real lensTop: Theme.dp(16)
    readonly property real lensTitleX: Theme.dp(20)
    readonly property real lensTitleMiddle: Theme.dp(43)
    readonly property real axis: Math.max(1, 2.5 * Theme.unit)
    readonly property real tick: Theme.dp(10)
    readonly property real tickLarge: Theme.dp(14)
    readonly property real tickSmall: Theme.dp(6)
    readonly property real tickWidth: Theme.dp(2)
    readonly property real numberGap: Theme.dp(10)
    readonly property real numberY: Theme.dp(9)
    readonly property real numberLargeY: Theme.dp(2)
    readonly property real monthY: Theme.dp(5)
    readonly property real yearsRight: Theme.dp(106)
    readonly property real numberDown: Theme.dp(6)

    readonly property real headingIcon: Theme.dp(34)
    readonly property real headingTextX: Theme.portrait ? Theme.dp(44) : Theme.dp(50)
    readonly property real headingTop: Theme.dp(22)
    readonly property real headingLeading: Theme.dp((Theme.portrait ? 24 : 27) * Theme.labelFactor)
    readonly property real headingRule: Theme.dp(3)

    readonly property real halo: Theme.dp(3)
    readonly property real ring: Theme.dp(4)
    readonly property real selectedReach: Theme.dp(4)
    readonly property real selectedInset: Theme.dp(2)
    readonly property real selectedRing: Theme.dp(3)
    readonly property real connector: Theme.dp(2)
    readonly property real barOutline: Theme.dp(3)
    readonly property real fadeAtStart: 0.4
    readonly property real fadeAtEnd: 0.6
    readonly property real hitX: Theme.dp(6)
    readonly property real hitTop: Theme.portrait ? 0 : Theme.dp(6)
    readonly property real hitRadius: Theme.dp(4)
    readonly property real leader: Theme.dp(3)

    readonly property real line: Theme.dp(4)
    readonly property real lineTop: Theme.dp(12)
    readonly property real bandReach: Theme.dp(30)
    readonly property real bandOpacity: 0.28
    readonly property real flagHeight: Theme.dp(44 * Theme.labelFactor)
    readonly property real flagPadding: Theme.dp(16)
    readonly property real flagRadius: Theme.dp(3)

    readonly property real slopLeast: Theme.dp(28)
    readonly property int flingTime: Theme.reducedMotion ? 0 : 900
    readonly property real flingShare: 0.3
    readonly property int labelFade: Theme.reducedMotion ? 0 : 120
    readonly property int labelsAway: Theme.lensMove * 0.8

    readonly property font date: Type.sans(20 * Type.languageFactor * Theme.textFactor, Font.DemiBold)
    readonly property font dateStrong: Type.sans(20 * Type.languageFactor * Theme.textFactor, Font.Bold)
    readonly property font label: Type.sans(21 * Type.languageFactor * Theme.textFactor, Font.Normal)
    readonly property real leading: 23 * Theme.textFactor * Theme.unit
    readonly property real eraFactor: Theme.portrait || Theme.shallow ? 1 + (Theme.labelFactor - 1) / 2 : Theme.labelFactor
    readonly property font heading: Type.sans((Theme.portrait ? 21 : 23) * Type.languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property font flag: Type.sans(23 * Type.languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property font year: Type.sans(20 * Theme.labelFactor, Font.Normal)
    readonly property font yearDown: Type.sans(21 * Theme.labelFactor, Font.Normal)
    readonly property font yearLarge: Type.sans((Theme.portrait ? 25 : 23) * Theme.labelFactor, Font.DemiBold)
    readonly property font eraYears: Type.sans(24 * root.eraFactor, Font.Bold)
    readonly property font eraTitle: Type.sans(24 * Type.languageFactor * root.eraFactor, Font.Normal)
    readonly property font zoom: Type.sans(20 * Type.languageFactor * root.eraFactor, Font.DemiBold)
    readonly property real zoomIcon: Theme.dp(30 * root.eraFactor)
}
