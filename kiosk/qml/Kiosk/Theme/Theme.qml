pragma Singleton

import QtQuick

/*!
    The look of every screen: inputs that the window sets, and the colours, spaces and times that follow.

    Lengths are in pixels of the surface: design values (dp, for a short side of 1080) times \l unit.
*/
QtObject {
    id: root

    property real surfaceWidth: 1920
    property real surfaceHeight: 1080
    property real textFactor: 1
    property string scheme: "paper"
    property string language: "en"
    property bool reducedMotion: false
    property real millimetresPerDp: 0.369

    readonly property real unit: Math.min(surfaceWidth, surfaceHeight) / 1080
    readonly property bool portrait: surfaceHeight > surfaceWidth
    readonly property bool largeText: textFactor >= 1.5
    readonly property bool shadows: scheme === "paper" || scheme === "white"
    readonly property bool highContrast: scheme === "high-contrast"
    readonly property real headingFactor: 1 + (textFactor - 1) * 0.65
    readonly property real labelFactor: 1 + (textFactor - 1) * 0.35

    readonly property ColourTokens paperColours: PaperColours {}
    readonly property ColourTokens whiteColours: WhiteColours {}
    readonly property ColourTokens eveningColours: EveningColours {}
    readonly property ColourTokens highContrastColours: HighContrastColours {}
    readonly property ColourTokens colours: coloursOf(scheme)

    readonly property color desk: colours.desk
    readonly property color sheet: colours.sheet
    readonly property color sheet2: colours.sheet2
    readonly property color edge: colours.edge
    readonly property color track: colours.track
    readonly property color hair: colours.hair
    readonly property color ink: colours.ink
    readonly property color ink2: colours.ink2
    readonly property color mus: colours.mus
    readonly property color mus2: colours.mus2
    readonly property color line: colours.line
    readonly property color wash: colours.wash
    readonly property color wash2: colours.wash2
    readonly property color musEdge: colours.musEdge
    readonly property color bar: colours.bar
    readonly property color barHi: colours.barHi
    readonly property color textOnBar: colours.textOnBar
    readonly property color textOnBar2: colours.textOnBar2
    readonly property color seal: colours.seal
    readonly property color sealText: colours.sealText
    readonly property color textOnSeal: colours.textOnSeal
    readonly property color hit: colours.hit
    readonly property color focus: colours.focus
    readonly property color focusBar: colours.focusBar
    readonly property color scrim: colours.scrim

    readonly property real space4: dp(4)
    readonly property real space8: dp(8)
    readonly property real space12: dp(12)
    readonly property real space16: dp(16)
    readonly property real space24: dp(24)
    readonly property real space32: dp(32)
    readonly property real space48: dp(48)
    readonly property real space64: dp(64)
    readonly property real space96: dp(96)
    readonly property real margin: portrait ? space24 : space32
    readonly property real gutter: space24
    readonly property real columnWidth: portrait ? surfaceWidth : Math.min(surfaceWidth, dp(1920))
    readonly property real stripHeight: dp(80)

    readonly property real hairline: Math.max(1, Math.round(unit))
    readonly property real rule: dp(2)
    readonly property real border: dp(2)
    readonly property real borderStrong: dp(4)
    readonly property real quoteRule: dp(6)
    readonly property real radiusCard: dp(6)
    readonly property real radiusButton: dp(8)
    readonly property real radiusDialog: dp(10)
    readonly property real radiusChip: dp(30)
    readonly property real focusWidth: dp(4)
    readonly property real focusGap: dp(3)
    readonly property real disabledOpacity: 0.4

    readonly property real target: dp(88)
    readonly property real targetSecondary: dp(60)
    readonly property real dragThreshold: dp(24)
    readonly property real slop: 12 / millimetresPerDp * unit

    readonly property int pressFeedback: 60
    readonly property int cardIn: reducedMotion ? 100 : 220
    readonly property int cardOut: reducedMotion ? 100 : 160
    readonly property int sheetIn: reducedMotion ? 100 : 260
    readonly property int sheetOut: reducedMotion ? 100 : 180
    readonly property int textScroll: reducedMotion ? 0 : 260
    readonly property int jumpOut: reducedMotion ? 0 : 120
    readonly property int jumpIn: reducedMotion ? 0 : 160
    readonly property int hitHold: reducedMotion ? 3000 : 1600
    readonly property int pageMove: reducedMotion ? 0 : 240
    readonly property int lensMove: reducedMotion ? 0 : 420
    readonly property int screenChange: reducedMotion ? 0 : 180
    readonly property real cardSlide: reducedMotion ? 0 : space24

    /*! Design length \a length in whole pixels of this surface. */
    function dp(length: real): real {
        return Math.round(length * root.unit);
    }

    /*! The colours of the scheme called \a name, Paper for names nobody knows. */
    function coloursOf(name: string): ColourTokens {
        return ({
                "white": root.whiteColours,
                "evening": root.eveningColours,
                "high-contrast": root.highContrastColours
            })[name] ?? root.paperColours;
    }
}
