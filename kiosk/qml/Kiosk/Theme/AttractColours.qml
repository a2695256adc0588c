import QtQuick

/*!
    The colours of the attract screen: those of the scheme, or turned, with light and dark in each other's place.

    \l turned goes from 0 to 1. Every place that is light at one end is dark at the other.
*/
QtObject {
    id: root

    property real turned: 0

    readonly property ColourTokens straight: Theme.colours
    readonly property ColourTokens other: Theme.coloursOf(root.isDark ? (Theme.highContrast ? "white" : "paper") : "evening")
    readonly property bool isDark: !Theme.shadows
    readonly property color otherBar: root.isDark ? root.other.wash : root.other.mus
    readonly property color otherTextOnBar: root.isDark ? root.other.mus : root.other.wash

    readonly property color desk: root.mixed(root.straight.desk, root.other.desk)
    readonly property color sheet: root.mixed(root.straight.sheet, root.other.sheet)
    readonly property color cover: root.mixed(root.straight.sheet2, root.other.sheet2)
    readonly property color edge: root.mixed(root.straight.edge, root.other.edge)
    readonly property color ink: root.mixed(root.straight.ink, root.other.ink)
    readonly property color ink2: root.mixed(root.straight.ink2, root.other.ink2)
    readonly property color mus: root.mixed(root.straight.mus, root.other.mus)
    readonly property color mus2: root.mixed(root.straight.mus2, root.other.mus2)
    readonly property color seal: root.mixed(root.straight.seal, root.other.seal)
    readonly property color sealText: root.mixed(root.straight.sealText, root.other.sealText)
    readonly property color textOnSeal: root.mixed(root.straight.textOnSeal, root.other.textOnSeal)
    readonly property color bar: root.mixed(root.straight.bar, root.otherBar)
    readonly property color textOnBar: root.mixed(root.straight.textOnBar, root.otherTextOnBar)
    readonly property color textOnBar2: root.mixed(root.straight.textOnBar2, root.otherTextOnBar)

    /*! A colour between \a from and \a to. */
    function mixed(from: color, to: color): color {
        const share = root.turned;
        return Qt.rgba(from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share, from.b + (to.b - from.b) * share, 1);
    }
}
