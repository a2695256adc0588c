pragma Singleton

import QtQuick

/*!
    Every text style: a \c font and, where lines follow one another, its leading for \c Text.FixedHeight.

    The document speaks in Literata with old-style figures, the museum in Source Sans with lining figures.
*/
QtObject {
    id: root

    readonly property string serifFamily: "Kiosk Serif"
    readonly property string displayFamily: "Kiosk Display"
    readonly property string sansFamily: "Kiosk Sans"
    readonly property string sealFamily: "Kiosk Serif Korean"
    readonly property var oldStyleFigures: ({
            "onum": 1,
            "pnum": 1
        })
    readonly property list<string> widerLanguages: ["ko", "ar", "fa", "ur"]
    readonly property real languageFactor: root.widerLanguages.includes(Theme.language.split("-")[0]) ? 0.93 : 1
    readonly property real cardFactor: Theme.portrait ? 1.22 : 1
    readonly property real stripFactor: 1 + (Theme.textFactor - 1) / 2
    readonly property real barFactor: Theme.largeText ? 1.125 : 1

    readonly property font running: root.serif(28 * Theme.textFactor, Font.Normal, false)
    readonly property font runningItalic: root.serif(28 * Theme.textFactor, Font.Normal, true)
    readonly property real runningLeading: Theme.dp(42 * Theme.textFactor * Theme.leadingFactor)
    readonly property real paragraphGap: Theme.dp(20 * Theme.textFactor * Theme.leadingFactor)
    readonly property font number: root.serif(23 * Theme.headingFactor, Font.Normal, false)
    readonly property font question: root.serif(37 * Theme.headingFactor, Font.Normal, false)
    readonly property real questionLeading: Theme.dp(53 * Theme.headingFactor * Theme.leadingFactor)
    readonly property font questionLong: root.serif(34 * Theme.headingFactor, Font.Normal, false)
    readonly property real questionLongLeading: Theme.dp(50 * Theme.headingFactor * Theme.leadingFactor)
    readonly property font cardQuotation: root.serif(22 * root.cardFactor * Theme.textFactor, Font.Normal, false)
    readonly property real cardQuotationLeading: Theme.dp(31 * root.cardFactor * Theme.textFactor * Theme.leadingFactor)
    readonly property font attractQuotation: root.display(83, Font.Normal, false)
    readonly property real attractQuotationLeading: Theme.dp(102)
    readonly property font asleep: root.sans(32 * root.languageFactor * Theme.textFactor, Font.Normal)

    readonly property font kicker: root.sans((Theme.portrait ? 27 : 28) * root.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property real kickerLeading: Theme.dp(35 * Theme.headingFactor)
    readonly property font homeTitle: root.tightened(82 * root.languageFactor * Theme.headingFactor, Font.DemiBold, -0.015)
    readonly property real homeTitleLeading: Theme.dp(89 * Theme.headingFactor)
    readonly property font title: root.sans(66 * root.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property real titleLeading: Theme.dp(80 * Theme.headingFactor)
    readonly property font introduction: root.sans((Theme.portrait ? 30 : 31) * root.languageFactor * Theme.textFactor, Font.Normal)
    readonly property real introductionLeading: Theme.dp((Theme.portrait ? 43 : 44) * Theme.textFactor * Theme.leadingFactor)
    readonly property font doorTitle: root.sans(33 * root.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property real doorTitleLeading: Theme.dp(42 * Theme.headingFactor)
    readonly property font doorText: root.sans((Theme.portrait ? 26 : 24) * root.languageFactor * Theme.textFactor, Font.Normal)
    readonly property real doorTextLeading: Theme.dp((Theme.portrait ? 33 : 30) * Theme.textFactor * Theme.leadingFactor)
    readonly property font doorFact: root.sans((Theme.portrait ? 26 : 23.4) * root.languageFactor * Theme.headingFactor, Font.Medium)
    readonly property font mainDoorTitle: root.sans(42 * root.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property real mainDoorTitleLeading: Theme.dp(53 * Theme.headingFactor)
    readonly property font mainDoorText: root.sans((Theme.portrait ? 26 : 27) * root.languageFactor * Theme.textFactor, Font.Normal)
    readonly property real mainDoorTextLeading: Theme.dp(34 * Theme.textFactor * Theme.leadingFactor)
    readonly property font mainDoorFact: root.sans((Theme.portrait ? 29 : 30) * root.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property font documentTitle: root.sans(42 * root.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property font sectionTitle: root.sans(34 * root.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property real sectionTitleLeading: Theme.dp(40 * Theme.headingFactor)
    readonly property font reading: root.sans(24 * Theme.textFactor, Font.DemiBold)
    readonly property font sic: root.sansItalic(24 * Theme.textFactor)

    readonly property font headword: root.sans(34 * root.cardTitleFactor * root.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property real headwordLeading: Theme.dp(40 * root.cardTitleFactor * Theme.headingFactor)
    readonly property font korean: root.sans(24 * root.koreanFactor * Theme.headingFactor, Font.Normal)
    readonly property real koreanLeading: Theme.dp(34 * root.koreanFactor * Theme.headingFactor)
    readonly property font cardBody: root.sans(23 * root.cardFactor * root.languageFactor * Theme.textFactor, Font.Normal)
    readonly property font cardBodyItalic: root.sansItalic(23 * root.cardFactor * root.languageFactor * Theme.textFactor)
    readonly property real cardBodyLeading: Theme.dp(32 * root.cardFactor * Theme.textFactor * Theme.leadingFactor)
    readonly property font cardLabel: root.sans(20 * root.cardFactor * root.languageFactor * Theme.headingFactor, Font.Bold)
    readonly property real cardLabelLeading: Theme.dp(28 * root.cardFactor * Theme.headingFactor)
    readonly property font cardDate: root.sans(25 * root.cardFactor * root.languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property font cardSource: root.sans(20 * root.cardFactor * root.languageFactor * Theme.labelFactor, Font.Normal)
    readonly property real cardSourceLeading: Theme.dp(26 * root.cardFactor * Theme.labelFactor)
    readonly property font cardTab: root.sans((Theme.portrait ? 25 : 22) * root.languageFactor * Theme.headingFactor, Font.DemiBold)

    readonly property font button: root.sans(26 * root.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property font buttonLarge: root.sans(30 * root.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property font buttonVertical: root.sans(22 * root.languageFactor * root.barFactor, Font.DemiBold)
    readonly property font barLabel: root.sans(24 * root.languageFactor * root.barFactor, Font.DemiBold)
    readonly property font chip: root.sans(23 * root.languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property font label: root.sans(23 * root.languageFactor * Theme.labelFactor, Font.Normal)
    readonly property font caption: root.sans(23 * root.languageFactor * Theme.labelFactor, Font.Normal)
    readonly property real captionLeading: Theme.dp(32 * Theme.labelFactor)
    readonly property font listItem: root.sans(22 * root.languageFactor * Theme.labelFactor, Font.Medium)
    readonly property font listItemSelected: root.sans(22 * root.languageFactor * Theme.labelFactor, Font.Bold)
    readonly property real listItemLeading: Theme.dp(25 * Theme.labelFactor)
    readonly property font sectionNote: root.sans(22 * root.languageFactor * Theme.labelFactor, Font.Normal)
    readonly property font marginKind: root.sans(21 * root.languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property font marginTitle: root.sans(24 * root.languageFactor * Theme.labelFactor, Font.Medium)
    readonly property font strip: root.sans(23 * root.languageFactor * root.stripFactor, Font.DemiBold)
    readonly property font stripTitle: root.sans(25 * root.languageFactor * root.stripFactor, Font.DemiBold)
    readonly property font stripNumber: root.sans(25 * root.languageFactor * root.stripFactor, Font.Bold)
    readonly property font stripStatus: root.sans(25 * root.languageFactor * root.stripFactor, Font.Normal)

    readonly property real cardTitleFactor: Theme.portrait ? 1.235 : 1
    readonly property real koreanFactor: Theme.portrait ? 1.167 : 1

    /*! The characters of a seal that is \a height pixels high. */
    function sealCharacters(height: real): font {
        return Qt.font({
            "family": root.sealFamily,
            "pixelSize": Math.max(1, Math.round(height * ButtonSizes.sealShare)),
            "weight": Font.Bold
        });
    }

    /*! A style of the document's voice at \a size dp. */
    function serif(size: real, weight: int, italic: bool): font {
        return Qt.font({
            "family": root.serifFamily,
            "pixelSize": Math.max(1, Theme.dp(size)),
            "weight": weight,
            "italic": italic,
            "features": root.oldStyleFigures
        });
    }

    /*! The document's voice in large sizes, drawn finer. */
    function display(size: real, weight: int, italic: bool): font {
        return Qt.font({
            "family": root.displayFamily,
            "pixelSize": Math.max(1, Theme.dp(size)),
            "weight": weight,
            "italic": italic,
            "features": root.oldStyleFigures
        });
    }

    /*! A style of the museum's voice at \a size dp. */
    function sans(size: real, weight: int): font {
        return Qt.font({
            "family": root.sansFamily,
            "pixelSize": Math.max(1, Theme.dp(size)),
            "weight": weight
        });
    }

    /*! The museum's voice at \a size dp, its letters moved together by \a share of the size. */
    function tightened(size: real, weight: int, share: real): font {
        return Qt.font({
            "family": root.sansFamily,
            "pixelSize": Math.max(1, Theme.dp(size)),
            "weight": weight,
            "letterSpacing": Theme.dp(size) * share
        });
    }

    /*! The museum's voice, italic, at \a size dp. */
    function sansItalic(size: real): font {
        return Qt.font({
            "family": root.sansFamily,
            "pixelSize": Math.max(1, Theme.dp(size)),
            "italic": true
        });
    }
}
