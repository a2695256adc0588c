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
    property bool wideLines: false
    property string scheme: "paper"
    property string language: "en"
    property bool mirrored: false
    property bool reducedMotion: false
    property real millimetresPerDp: 0.369
    property bool seated: false
    property real seatedReach: 398.5

    readonly property real unit: Math.min(root.surfaceWidth, root.surfaceHeight) / 1080
    readonly property bool portrait: root.surfaceHeight > root.surfaceWidth
    readonly property int alignStart: root.mirrored ? Text.AlignRight : Text.AlignLeft
    readonly property int alignEnd: root.mirrored ? Text.AlignLeft : Text.AlignRight
    readonly property bool largeText: root.textFactor >= 1.5
    readonly property bool shadows: root.scheme === "paper" || root.scheme === "white"
    readonly property bool highContrast: root.scheme === "high-contrast"
    readonly property real leadingFactor: root.wideLines ? 50 / 42 : 1
    readonly property real headingFactor: 1 + (root.textFactor - 1) * 0.65
    readonly property real labelFactor: 1 + (root.textFactor - 1) * 0.35

    readonly property ColourTokens paperColours: PaperColours {}
    readonly property ColourTokens whiteColours: WhiteColours {}
    readonly property ColourTokens eveningColours: EveningColours {}
    readonly property ColourTokens highContrastColours: HighContrastColours {}
    readonly property ColourTokens colours: root.coloursOf(root.scheme)

    readonly property color desk: root.colours.desk
    readonly property color sheet: root.colours.sheet
    readonly property color sheet2: root.colours.sheet2
    readonly property color edge: root.colours.edge
    readonly property color track: root.colours.track
    readonly property color hair: root.colours.hair
    readonly property color ink: root.colours.ink
    readonly property color ink2: root.colours.ink2
    readonly property color mus: root.colours.mus
    readonly property color mus2: root.colours.mus2
    readonly property color line: root.colours.line
    readonly property color wash: root.colours.wash
    readonly property color wash2: root.colours.wash2
    readonly property color musEdge: root.colours.musEdge
    readonly property color bar: root.colours.bar
    readonly property color barHi: root.colours.barHi
    readonly property color textOnBar: root.colours.textOnBar
    readonly property color textOnBar2: root.colours.textOnBar2
    readonly property color seal: root.colours.seal
    readonly property color sealText: root.colours.sealText
    readonly property color textOnSeal: root.colours.textOnSeal
    readonly property color hit: root.colours.hit
    readonly property color focus: root.colours.focus
    readonly property color focusBar: root.colours.focusBar
    readonly property color scrim: root.colours.scrim
    readonly property color night: "black"
    readonly property color textOnNight: root.eveningColours.ink2

    readonly property real space4: root.dp(4)
    readonly property real space8: root.dp(8)
    readonly property real space12: root.dp(12)
    readonly property real space16: root.dp(16)
    readonly property real space24: root.dp(24)
    readonly property real space32: root.dp(32)
    readonly property real space48: root.dp(48)
    readonly property real space64: root.dp(64)
    readonly property real space96: root.dp(96)
    readonly property real margin: root.portrait ? root.space24 : root.space32
    readonly property real gutter: root.space24
    readonly property real coverRatio: 784 / 548 // of the document's cover, height to width
    readonly property real columnWidth: root.portrait ? root.surfaceWidth : Math.min(root.surfaceWidth, root.dp(1920))
    readonly property real stripHeight: root.dp(80)

    readonly property real lowerHalf: Math.ceil(root.surfaceHeight / 2)
    readonly property real seatedLine: root.surfaceHeight - root.millimetres(root.seatedReach)
    readonly property real seatedLowest: root.surfaceHeight - root.dp(root.portrait ? 840 : 540)
    readonly property real seatedTop: root.seated ? Math.max(root.lowerHalf, Math.min(root.seatedLine, root.seatedLowest)) : 0
    readonly property real stageTop: root.seated ? root.seatedTop - root.stripHeight : 0
    readonly property bool shallow: root.seated && !root.portrait

    readonly property real hairline: Math.max(1, Math.round(root.unit))
    readonly property real rule: root.dp(2)
    readonly property real border: root.dp(2)
    readonly property real borderStrong: root.dp(4)
    readonly property real radiusCard: root.dp(6)
    readonly property real radiusButton: root.dp(8)
    readonly property real radiusDialog: root.dp(10)
    readonly property real radiusChip: root.dp(30)
    readonly property real focusWidth: root.dp(4)
    readonly property real focusGap: root.dp(3)
    readonly property real disabledOpacity: 0.4
    readonly property real disabledOpacityOnBar: 0.6

    readonly property real target: Math.max(root.dp(88), root.millimetres(20))
    readonly property real targetSecondary: Math.max(root.dp(60), root.millimetres(15))
    readonly property real dragThreshold: root.dp(24)
    readonly property real slop: root.millimetres(12)

    readonly property int pressFeedback: 60
    readonly property int cardIn: root.reducedMotion ? 100 : 220
    readonly property int cardOut: root.reducedMotion ? 100 : 160
    readonly property int sheetIn: root.reducedMotion ? 100 : 260
    readonly property int sheetOut: root.reducedMotion ? 100 : 180
    readonly property int textScroll: root.reducedMotion ? 0 : 260
    readonly property int jumpOut: root.reducedMotion ? 0 : 120
    readonly property int jumpIn: root.reducedMotion ? 0 : 160
    readonly property int idleBeforePreparing: 400
    readonly property int hitHold: root.reducedMotion ? 3000 : 1600
    readonly property int pageMove: root.reducedMotion ? 0 : 240
    readonly property int lensMove: root.reducedMotion ? 0 : 420
    readonly property int attractChange: root.reducedMotion ? 0 : 1400
    readonly property int screenChange: root.reducedMotion ? 0 : 180
    readonly property real cardSlide: root.reducedMotion ? 0 : root.space24

    /*! Design length \a length in whole pixels of this surface. */
    function dp(length: real): real {
        return Math.round(length * root.unit);
    }

    /*! \a length millimetres of the display in whole pixels of this surface, rounded up. */
    function millimetres(length: real): real {
        return Math.ceil(length / root.millimetresPerDp * root.unit);
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
