pragma Singleton

import QtQuick

import Kiosk.Theme

/*! Sizes and styles of the calm upper half while everything to touch is in the lower one, in pixels of the surface. */
QtObject {
    id: root

    readonly property real coverX: Theme.dp(48)
    readonly property real coverTop: Theme.dp(Theme.portrait ? 112 : 96)
    readonly property real bottom: Theme.dp(Theme.portrait ? 64 : 52)
    readonly property real coverRoom: (Theme.seatedTop - root.coverTop - root.bottom) / Theme.coverRatio
    readonly property real coverMost: Theme.dp(Theme.portrait ? 480 : 300)
    readonly property real coverWidth: Math.min(root.coverMost, root.coverRoom)
    readonly property bool coverShown: Theme.seated && !Theme.largeText

    readonly property real columnX: root.coverShown ? root.coverX + root.coverWidth + Theme.dp(52) : root.coverX
    readonly property real columnTop: root.coverTop
    readonly property real columnWidth: Math.min(Theme.columnWidth - root.columnX - Theme.dp(40), Theme.dp(1100 * Theme.textFactor))
    readonly property real gap: Theme.dp(16)
    readonly property real ruleGap: Theme.dp(24)

    readonly property font remark: Type.sans(26 * Type.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property real remarkLeading: Theme.dp(36 * Theme.headingFactor)
    readonly property font title: Type.sans(64 * Type.languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property real titleLeading: Theme.dp(74 * Theme.labelFactor)
    readonly property font status: Type.sans(30 * Type.languageFactor * Theme.headingFactor, Font.Normal)
    readonly property real statusLeading: Theme.dp(42 * Theme.headingFactor)
    readonly property font note: Type.sans(26 * Type.languageFactor * Theme.headingFactor, Font.Normal)
    readonly property real noteLeading: Theme.dp(38 * Theme.headingFactor)
}
