pragma Singleton

import QtQuick

import Kiosk.Theme

/*! Sizes and styles of the panel of choices over the lower part of the screen, in pixels; upright, all choices have room. */
QtObject {
    id: root

    readonly property list<real> textFactors: [1, 1.25, 1.5, 2]
    readonly property list<string> schemes: ["paper", "white", "evening", "high-contrast"]

    readonly property real room: Theme.columnWidth - 2 * Theme.margin
    readonly property real groupsRoom: Theme.portrait ? root.room : root.room - root.actionsWidth - root.gap
    readonly property real gap: Theme.dp(Theme.portrait ? 24 : 32)
    readonly property real optionGap: Theme.dp(10)
    readonly property real rowGap: Theme.dp(Theme.portrait ? 16 : 20)

    readonly property real textSizeWidth: Theme.portrait ? root.part(510, 1008, 1) : root.part(600, 1792, 2)
    readonly property real lineSpaceWidth: Theme.portrait ? root.part(498, 1008, 1) : root.part(330, 1792, 2)
    readonly property real coloursWidth: Theme.portrait ? root.part(1, 1, 0) : root.part(862, 1792, 2)
    readonly property real motionWidth: Theme.portrait ? root.part(412, 1008, 1) : root.part(350, 1488, 3)
    readonly property real reachWidth: Theme.portrait ? root.part(1, 2, 1) : root.part(340, 1488, 3)
    readonly property real languageWidth: Theme.portrait ? root.part(1, 2, 1) : root.part(340, 1488, 3)
    readonly property real wordsWidth: Theme.portrait ? root.part(596, 1008, 1) : root.part(458, 1488, 3)
    readonly property real speechWidth: Theme.portrait ? root.part(3, 5, 1) : root.part(400, 1488, 3)
    readonly property real volumeWidth: Theme.portrait ? root.part(2, 5, 1) : root.part(266, 1488, 3)
    readonly property int speechOptions: 3
    readonly property real actionsWidth: Theme.portrait ? root.room : Theme.dp(240)
    readonly property real actionsHeight: root.optionHeightLow
    readonly property real actionsColumn: 2 * root.actionsHeight + root.optionGap

    readonly property bool low: Theme.portrait || Theme.seated
    readonly property real growth: 1 + (Theme.labelFactor - 1) / 4
    readonly property real labelHeight: Theme.dp(root.low ? 44 : 52)
    readonly property real optionHeight: Theme.dp((root.low ? 100 : 120) * root.growth)
    readonly property real optionHeightLow: Theme.dp((root.low ? 92 : 100) * root.growth)
    readonly property real headTop: Theme.dp(20)
    readonly property real headBottom: Theme.dp(8)
    readonly property real noteTop: Theme.dp(16)
    readonly property real noteBottom: Theme.dp(20)
    readonly property real edge: Theme.dp(3)
    readonly property real mostHeight: Theme.dp(Theme.portrait ? 1060 + 280 * (Theme.labelFactor - 1) : 494 + 140 * (Theme.labelFactor - 1))
    readonly property real underLine: BarSizes.stageHeight - Theme.stripHeight
    readonly property real rowGapLow: Theme.dp(root.low ? 16 : 24)

    readonly property real optionPadding: Theme.dp(6)
    readonly property real wordBottom: Theme.dp(18)
    readonly property real mark: Theme.dp(5)
    readonly property real markRadius: Theme.dp(2)
    readonly property real markBottom: Theme.dp(8)
    readonly property real markShare: 0.7
    readonly property real swatchBorder: Theme.dp(6)
    readonly property real signTop: Theme.dp(8)
    readonly property real icon: Theme.dp(38)
    readonly property real linesWidth: Theme.dp(64)
    readonly property real lineThickness: Theme.dp(4)
    readonly property real linesClose: Theme.dp(6)
    readonly property real linesWide: Theme.dp(13)
    readonly property int lines: 3
    readonly property real underlineDrop: Theme.dp(2)

    readonly property font title: Type.sans(34 * Type.languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property font label: Type.sans(24 * Type.languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property font option: Type.sans(22 * Type.languageFactor * (1 + (Theme.labelFactor - 1) * 0.75), Font.DemiBold)
    readonly property font optionLarge: Type.sans(26 * Type.languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property font swatch: Type.serif(36, Font.Normal, false)

    /*! The letter that shows how large text becomes. */
    function letter(factor: real): font {
        return Type.serif((root.low ? 24 : 28) * factor, Font.Normal, false);
    }

    /*! \a part of \a whole of the room that \a gaps gaps leave in a row. */
    function part(part: real, whole: real, gaps: int): real {
        return Math.floor((root.groupsRoom - gaps * root.gap) * part / whole);
    }
}
