pragma Singleton

import QtQuick

import Kiosk.Theme

/*! Where things stand on the reading screen, in pixels; VISUAL numbers are design px. */
QtObject {
    id: root

    readonly property bool narrow: Theme.largeText && !Theme.portrait
    readonly property bool stacked: root.narrow || Theme.shallow
    readonly property bool numberAbove: Theme.largeText

    readonly property real railX: Theme.margin
    readonly property real railY: Theme.dp(88)
    readonly property real railWidth: root.narrow ? Theme.dp(112) : Theme.dp(264)
    readonly property real rowHeight: Theme.dp(70)
    readonly property real documentRowHeight: Theme.dp(52)
    readonly property real progressStrip: Theme.dp(6)
    readonly property real rowMarkX: Theme.dp(30)
    readonly property real rowTitleX: Theme.dp(54)
    readonly property real rowIcon: Theme.dp(26)
    readonly property real pagerHeight: Theme.dp(Theme.shallow ? 88 : 104)
    readonly property real pagerHeightLow: Theme.dp(75)
    readonly property real pagerWidth: Theme.dp(82)
    readonly property real pagerBottom: Theme.dp(16)

    readonly property real sheetX: Theme.portrait ? Theme.dp(24) : root.narrow ? Theme.dp(160) : Theme.dp(320)
    readonly property real sheetY: Theme.dp(80)
    readonly property real sheetWidth: Theme.portrait ? Theme.dp(1032) : Theme.dp(1024)
    readonly property real sheetWidthAlone: root.narrow ? Theme.dp(1728) : root.sheetWidth
    readonly property real textX: Theme.largeText ? Theme.dp(48) : Theme.dp(105)
    readonly property real textWidth: Theme.dp(878)
    readonly property real textRight: Theme.dp(38)
    readonly property real textTop: Theme.dp(9)
    readonly property real numberRight: Theme.dp(82)
    readonly property real caretRoom: Theme.dp(32)
    readonly property real caret: Theme.dp(28)

    readonly property real figureAbove: Theme.dp(12)
    readonly property real figureGap: Theme.dp(14)
    readonly property real figureBelow: Theme.dp(30)
    readonly property real figureShare: 0.8
    readonly property real pageRoom: BarSizes.stageHeight - root.sheetY - root.textTop - root.caretRoom - (Theme.portrait ? root.stripHeight + 2 * Theme.space16 : 0)
    readonly property real figureRoom: root.figureShare * root.pageRoom
    readonly property real aroundFigure: root.figureAbove + root.figureGap + root.figureBelow
    readonly property real captionGap: Theme.dp(2)
    readonly property real creditGap: Theme.dp(28)
    readonly property real enlargeIcon: Theme.dp(26)

    readonly property real plateGap: Theme.dp(20)
    readonly property real plateBottom: Theme.dp(20)
    readonly property real plateButton: Theme.dp(210)
    readonly property real wheelStep: 1.2

    readonly property real ruleAbove: Theme.dp(12)
    readonly property real titlePadding: Theme.dp(6)
    readonly property real titleNoteGap: Theme.dp(20)

    readonly property real underline: Math.max(1, 2.5 * Theme.unit)
    readonly property real underlineTouched: Theme.dp(4)
    readonly property real underlineDrop: Theme.dp(7 * Theme.textFactor)
    readonly property real bandShare: 0.46
    readonly property real bandDrop: Theme.dp(6)
    readonly property real litHeight: Theme.dp(40 * Theme.textFactor)
    readonly property real litPadding: Theme.dp(5)
    readonly property real litRise: Theme.dp(30 * Theme.textFactor)
    readonly property real underLine: Theme.dp(2 * Theme.textFactor)
    readonly property real heardRule: Theme.dp(6)
    readonly property real heardGap: Theme.dp(8)
    readonly property int speechButtons: 3
    readonly property real speechHeight: Theme.target + 2 * Theme.space8
    readonly property real marker: Theme.dp(30)
    readonly property real markerGap: Theme.dp(30)
    readonly property real markerTextShare: 0.6
    readonly property real diamondShare: 0.74
    readonly property real diamondTurn: 45
    readonly property real markerLift: Theme.dp(25)

    readonly property real marginX: Theme.dp(1368)
    readonly property real marginWidth: Theme.dp(520)
    readonly property real noteHeight: Theme.portrait ? Theme.dp(72) : Theme.dp(88)
    readonly property real noteTabWidth: Theme.dp(64)
    readonly property real noteGap: Theme.dp(12)
    readonly property real takeRoom: Theme.target + root.noteGap
    readonly property real noteTextX: Theme.dp(76)
    readonly property real noteMark: Theme.dp(42)
    readonly property real leaderX: Theme.dp(root.narrow ? 1152 : 1312)
    readonly property real leader: Theme.dp(3)
    readonly property real hintY: Theme.dp(94)
    readonly property real hintIcon: Theme.dp(36)

    readonly property real progressY: Theme.dp(63)
    readonly property real progressHeight: Theme.dp(8)
    readonly property real progressGap: Theme.dp(4)
    readonly property real progressX: Theme.portrait ? Theme.dp(96) : root.sheetX
    readonly property int stripButtons: 4
    readonly property int stripBeside: 4
    readonly property real stripHeight: Theme.dp(104)
    readonly property real aboveSheet: Theme.dp(80)
    readonly property real maxFlick: Theme.dp(4200)
    readonly property real readingHeight: 0.4
    readonly property real troubleShare: 0.7
    readonly property real flickSlowing: Theme.dp(5200)
    readonly property real contentCache: Theme.dp(900)
}
