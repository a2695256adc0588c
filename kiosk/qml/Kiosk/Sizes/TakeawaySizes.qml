pragma Singleton

import QtQuick

import Kiosk.Theme

/*! Sizes of the dialog with the code for a phone, in pixels. The code is black on white in every scheme. */
QtObject {
    id: root

    readonly property color dark: "#000000"
    readonly property color light: "#ffffff"
    readonly property real code: Theme.dp(500)
    readonly property real codeX: Theme.portrait ? (root.width - root.code) / 2 : Theme.dp(56)
    readonly property real codeY: Theme.dp(Theme.portrait || Theme.largeText ? 36 : 62)
    readonly property real codeBorder: Theme.dp(2)
    readonly property real width: Theme.portrait ? Theme.surfaceWidth - 2 * Theme.margin : Theme.dp(Theme.largeText ? 1800 : 1436)
    readonly property real height: Theme.dp(784)
    readonly property real bottom: Theme.dp(16)
    readonly property real padding: Theme.dp(Theme.portrait ? 40 : 56)
    readonly property real textX: Theme.portrait ? root.padding : Theme.dp(636)
    readonly property real textGap: Theme.dp(Theme.largeText ? 16 : 22)
    readonly property real titleGap: Theme.dp(Theme.largeText ? 0 : 6)
    readonly property real addressGap: Theme.dp(20)
    readonly property real addressWidth: Theme.portrait ? root.width - 2 * root.padding : root.code
    readonly property real buttonHeight: Theme.dp(104)
    readonly property real buttonBottom: Theme.dp(38)
    readonly property real languageWidth: Theme.portrait ? (root.width - 2 * root.padding - Theme.gutter) / 2 : root.code
    readonly property real insetPaddingX: Theme.dp(24)
    readonly property real insetPaddingY: Theme.dp(18)
    readonly property real insetNumberGap: Theme.dp(16)
    readonly property int shadow: 3

    readonly property font title: Type.sans(50 * Type.languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property font otherTitle: Type.sans(30 * Theme.labelFactor, Font.Normal)
    readonly property font text: Type.sans(29 * Type.languageFactor * root.growth, Font.Normal)
    readonly property real leading: Theme.dp(42 * root.growth)
    readonly property font quotation: Type.serif(28 * root.growth, Font.Normal, false)
    readonly property real quotationLeading: Theme.dp(39 * root.growth)
    readonly property font privacy: Type.sans(23 * Type.languageFactor * root.growth, Font.Normal)
    readonly property real privacyLeading: Theme.dp(34 * root.growth)
    readonly property font address: Type.sans(25 * Theme.labelFactor, Font.Medium)
    readonly property real growth: 1 + (Theme.textFactor - 1) * 0.4
}
