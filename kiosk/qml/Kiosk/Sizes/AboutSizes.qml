pragma Singleton

import QtQuick

import Kiosk.Theme

/*!
    Sizes and styles of the cards about the document, in pixels.

    Three cards stand side by side where there is room, else one under the other.
*/
QtObject {
    id: root

    readonly property bool oneColumn: Theme.portrait || Theme.largeText || Theme.columnWidth < Theme.dp(1600)

    readonly property real room: Theme.columnWidth - 2 * Theme.margin
    readonly property real share: (root.room - 2 * Theme.gutter) / 1808
    readonly property real recordWidth: root.oneColumn ? root.room : root.share * 572
    readonly property real datingWidth: root.oneColumn ? root.room : root.share * 704
    readonly property real slipsWidth: root.oneColumn ? root.room : root.share * 532
    readonly property real slipsWidthAlone: root.oneColumn ? root.room : root.slipsWidth + Theme.gutter + root.datingWidth
    readonly property real top: Theme.dp(8) + CardSizes.tabHeight
    readonly property real bottom: Theme.dp(16)
    readonly property real between: Theme.dp(32) + CardSizes.tabHeight
    readonly property real padding: Theme.dp(Theme.portrait ? 40 : 29)
    readonly property real paddingY: Theme.dp(20)
    readonly property real footHeight: Theme.dp(104)
    readonly property real pagerBottom: Theme.dp(16)
    readonly property real partGap: Theme.dp(18)
    readonly property real textGap: Theme.dp(8)

    readonly property real labelWidth: Theme.dp((Theme.portrait ? 178 : 146) * Theme.textFactor)
    readonly property real rowPadding: Theme.dp(8)
    readonly property real nameShare: 0.56

    readonly property real rowHeight: Theme.targetSecondary
    /*! With larger text and no more room the place of a slip stands below its words, which need the whole row. */
    readonly property bool placeIsBelow: Theme.textFactor > 1 && root.slipsWidth < Theme.dp(700 * Theme.textFactor)
    readonly property real typedShare: root.placeIsBelow ? 0.57 : 0.45
    readonly property real readingShare: root.placeIsBelow ? 0.43 : 0.34
    readonly property real columnGap: Theme.dp(8)

    readonly property real plotEdge: Theme.dp(40 * Theme.labelFactor)
    readonly property real dot: Theme.dp(20)
    readonly property real bar: Theme.dp(12)
    readonly property real shortestBar: Theme.dp(26)
    readonly property real fade: Theme.dp(44)
    readonly property real ring: Theme.dp(4)
    readonly property real barOutline: Theme.dp(3)
    readonly property real markGap: Theme.dp(14)
    readonly property real bandReach: Theme.dp(10)
    readonly property real bandSoft: 0.25
    readonly property real bandHard: 0.75
    readonly property real bandOpacity: 0.28
    readonly property real bandSample: Theme.dp(30)
    readonly property real clueGap: Theme.dp(2)
    readonly property real axisGap: Theme.dp(6)
    readonly property real axis: Math.max(1, 2.5 * Theme.unit)
    readonly property real tick: Theme.dp(12)
    readonly property real tickWidth: Theme.dp(2)
    readonly property real yearGap: Theme.dp(2)
    readonly property real yearHeight: Theme.dp(28 * Type.cardFactor * Theme.labelFactor)
    readonly property real legendGap: Theme.dp(24)
    readonly property real legendDotGap: Theme.dp(10)

    readonly property real factor: Type.cardFactor * Type.languageFactor
    readonly property font title: Type.sans(30 * root.factor * Theme.headingFactor, Font.DemiBold)
    readonly property real titleLeading: Theme.dp(38 * Type.cardFactor * Theme.headingFactor)
    readonly property font heading: Type.sans(25 * root.factor * Theme.headingFactor, Font.DemiBold)
    readonly property real headingLeading: Theme.dp(34 * Type.cardFactor * Theme.headingFactor)
    readonly property font label: Type.sans(22 * root.factor * Theme.textFactor, Font.DemiBold)
    readonly property font text: Type.cardBody
    readonly property real leading: Type.cardBodyLeading
    readonly property font document: Type.serif(23 * Type.cardFactor * Theme.textFactor, Font.Normal, false)
    readonly property font typed: Type.cardQuotation
    readonly property font column: Type.sans(21 * root.factor * Theme.textFactor, Font.DemiBold)
    readonly property font reading: Type.sans(22 * root.factor * Theme.textFactor, Font.DemiBold)
    readonly property font conclusion: Type.sans(23 * root.factor * Theme.textFactor, Font.DemiBold)
    readonly property font date: Type.sans(22 * root.factor * Theme.textFactor, Font.DemiBold)
    readonly property font clue: Type.sans(21.5 * root.factor * Theme.textFactor, Font.Normal)
    readonly property real clueLeading: Theme.dp(27 * Type.cardFactor * Theme.textFactor)
    readonly property font place: root.underlined(20 * root.factor * Theme.textFactor)
    readonly property font year: Type.sans(22 * Type.cardFactor * Theme.labelFactor, Font.Medium)
    readonly property font legend: Type.sans(20 * root.factor * Theme.labelFactor, Font.Normal)

    /*! The museum's voice at \a size dp, underlined: it leads somewhere. */
    function underlined(size: real): font {
        return Qt.font({
            "family": Type.sansFamily,
            "pixelSize": Math.max(1, Theme.dp(size)),
            "weight": Font.DemiBold,
            "underline": true
        });
    }
}
