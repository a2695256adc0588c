pragma Singleton

import QtQuick

import Kiosk.Theme

/*! Sizes of the search: results above, the field under them, the keys beneath, in pixels. */
QtObject {
    id: root

    readonly property real top: Theme.dp(89)
    readonly property real gap: Theme.dp(13)
    readonly property real bottom: Theme.dp(12)
    readonly property real sheetWidth: Theme.portrait ? Theme.surfaceWidth - 2 * Theme.margin : Theme.dp(root.lowAndLarge ? 840 : 1250)
    readonly property real cardX: Theme.dp(1314)
    readonly property real cardWidth: Theme.portrait ? Theme.surfaceWidth - 2 * Theme.margin : Theme.dp(root.lowAndLarge ? 984 : 574)
    readonly property real documentShare: root.lowAndLarge ? 0.49 : 0.58
    readonly property bool lowAndLarge: Theme.seated && Theme.largeText // each list has room for one result

    readonly property font sentence: Type.serif(26 * Theme.textFactor, Font.Normal, false)
    readonly property real sentenceLeading: Theme.dp(35 * Theme.textFactor)
    readonly property real litHeight: Theme.dp(33 * Theme.textFactor)
    readonly property real litRise: Theme.dp(25 * Theme.textFactor)
    readonly property real litPadding: Theme.dp(4)
    readonly property font place: Type.sans(20 * Type.languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property real placeLeading: Theme.dp(26 * Theme.labelFactor)
    readonly property font title: Type.sans(23 * Type.languageFactor * Theme.textFactor, Font.Normal)
    readonly property real titleLeading: Theme.dp(31 * Theme.textFactor)
    readonly property font snippet: Type.sans(20 * Type.languageFactor * Theme.textFactor, Font.Normal)
    readonly property real snippetLeading: Theme.dp(28 * Theme.textFactor)
    readonly property real snippetLitHeight: Theme.dp(26 * Theme.textFactor)
    readonly property real snippetLitRise: Theme.dp(20 * Theme.textFactor)

    readonly property real rowLeast: Theme.dp(88)
    readonly property real noteLeast: Theme.dp(82)
    readonly property real notePaddingY: Theme.dp(8)
    readonly property real rowPaddingX: Theme.dp(28)
    readonly property real rowPaddingY: Theme.dp(10)
    readonly property real more: Theme.dp(28)
    readonly property real arrow: Theme.dp(36)
    readonly property real arrowRoom: Theme.dp(92)
    readonly property int sentenceRoom: (Theme.portrait ? (root.lowAndLarge ? 100 : 132) : (root.lowAndLarge ? 80 : 158)) / Theme.textFactor
    readonly property int snippetRoom: (Theme.portrait ? 92 : root.lowAndLarge ? 90 : 52) / Theme.textFactor

    readonly property real labelWidth: Theme.dp((Theme.portrait ? 112 : 132) * Theme.labelFactor)
    readonly property int chipLines: 3
    readonly property real chipGap: Theme.dp(12)
    readonly property real groupGap: Theme.dp(Theme.shallow ? 12 : 20)
    readonly property font introduction: Type.sans(28 * Type.languageFactor * Theme.headingFactor, Font.DemiBold)

    readonly property real fieldHeight: Theme.dp(88)
    readonly property real fieldPadding: Theme.dp(32)
    readonly property real fieldIcon: Theme.dp(38)
    readonly property real fieldTextX: Theme.dp(90)
    readonly property real fieldGap: Theme.dp(12)
    readonly property real cursorWidth: Theme.dp(3)
    readonly property font typed: Type.sans(36 * Type.languageFactor * Theme.labelFactor, Font.Normal)
    readonly property font hint: Type.sans(28 * Type.languageFactor * Theme.labelFactor, Font.Normal)

    readonly property real keyGap: Theme.dp(Theme.portrait ? 8 : 10)
    readonly property real keyHeight: Theme.dp(Theme.portrait ? 84 : 70)
    readonly property int keysInRow: 10
    readonly property int keyRows: 4
    readonly property real keysHeight: root.keyRows * root.keyHeight + (root.keyRows - 1) * root.keyGap
    readonly property real keyWidth: (Theme.columnWidth - 2 * Theme.margin - (root.keysInRow - 1) * root.keyGap) / root.keysInRow
    readonly property real deleteWidth: Theme.dp(Theme.portrait ? 152 : 198)
    readonly property real doubleWidth: Theme.dp(Theme.portrait ? 116 : 176)
    readonly property real lettersWidth: Theme.dp(Theme.portrait ? 190 : 260)
    readonly property real numbersWidth: Theme.dp(Theme.portrait ? 120 : 200)
    readonly property real hideWidth: Theme.dp(Theme.portrait ? 230 : 300)
    readonly property real keyIcon: Theme.dp(Theme.portrait ? 30 : 36)
    readonly property font keyLetter: Type.sans(34, Font.DemiBold)
    readonly property font keyWord: Type.sans((Theme.portrait ? 24 : 27) * Type.languageFactor, Font.DemiBold)

    /*! How many lines of words of each kind are offered. */
    function linesOfChips(keysShown: bool): int {
        return Theme.seated && (Theme.largeText || Theme.shallow) ? 1 : Theme.portrait ? root.chipLines : keysShown ? 1 : 2;
    }
}
