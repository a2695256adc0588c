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
    readonly property real languageFactor: Theme.language.startsWith("ko") ? 0.93 : 1
    readonly property real cardFactor: Theme.portrait ? 1.22 : 1
    readonly property real stripFactor: 1 + (Theme.textFactor - 1) / 2
    readonly property real barFactor: Theme.largeText ? 1.125 : 1

    readonly property font running: serif(28 * Theme.textFactor, Font.Normal, false)
    readonly property font runningItalic: serif(28 * Theme.textFactor, Font.Normal, true)
    readonly property real runningLeading: Theme.dp(42 * Theme.textFactor)
    readonly property real runningWideLeading: Theme.dp(50 * Theme.textFactor)
    readonly property real paragraphGap: Theme.dp(20 * Theme.textFactor)
    readonly property font number: serif(23 * Theme.headingFactor, Font.Normal, false)
    readonly property font question: serif(37 * Theme.headingFactor, Font.Normal, false)
    readonly property real questionLeading: Theme.dp(53 * Theme.headingFactor)
    readonly property font questionLong: serif(34 * Theme.headingFactor, Font.Normal, false)
    readonly property real questionLongLeading: Theme.dp(50 * Theme.headingFactor)
    readonly property font cardQuotation: serif(22 * cardFactor * Theme.textFactor, Font.Normal, false)
    readonly property real cardQuotationLeading: Theme.dp(31 * cardFactor * Theme.textFactor)
    readonly property font attractQuotation: display(83, Font.Normal, false)
    readonly property real attractQuotationLeading: Theme.dp(102)

    readonly property font homeTitle: sans(82 * languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property real homeTitleLeading: Theme.dp(88 * Theme.headingFactor)
    readonly property font title: sans(66 * languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property real titleLeading: Theme.dp(80 * Theme.headingFactor)
    readonly property font introduction: sans(32 * languageFactor * Theme.textFactor, Font.Normal)
    readonly property real introductionLeading: Theme.dp(44 * Theme.textFactor)
    readonly property font sectionTitle: sans(34 * languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property real sectionTitleLeading: Theme.dp(40 * Theme.headingFactor)
    readonly property font reading: sans(24 * Theme.textFactor, Font.DemiBold)
    readonly property font sic: sansItalic(24 * Theme.textFactor)

    readonly property font headword: sans(34 * cardTitleFactor * languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property real headwordLeading: Theme.dp(40 * cardTitleFactor * Theme.headingFactor)
    readonly property font korean: sans(24 * koreanFactor * Theme.headingFactor, Font.Normal)
    readonly property real koreanLeading: Theme.dp(34 * koreanFactor * Theme.headingFactor)
    readonly property font cardBody: sans(23 * cardFactor * languageFactor * Theme.textFactor, Font.Normal)
    readonly property font cardBodyItalic: sansItalic(23 * cardFactor * languageFactor * Theme.textFactor)
    readonly property real cardBodyLeading: Theme.dp(32 * cardFactor * Theme.textFactor)
    readonly property font cardLabel: sans(20 * cardFactor * languageFactor * Theme.headingFactor, Font.Bold)
    readonly property real cardLabelLeading: Theme.dp(28 * cardFactor * Theme.headingFactor)
    readonly property font cardDate: sans(25 * cardFactor * languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property font cardSource: sans(20 * cardFactor * languageFactor * Theme.labelFactor, Font.Normal)
    readonly property real cardSourceLeading: Theme.dp(26 * cardFactor * Theme.labelFactor)
    readonly property font cardTab: sans((Theme.portrait ? 25 : 22) * languageFactor * Theme.headingFactor, Font.DemiBold)

    readonly property font button: sans(26 * languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property font buttonLarge: sans(30 * languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property font buttonVertical: sans(22 * languageFactor * barFactor, Font.DemiBold)
    readonly property font barLabel: sans(24 * languageFactor * barFactor, Font.DemiBold)
    readonly property font chip: sans(23 * languageFactor * Theme.headingFactor, Font.DemiBold)
    readonly property font label: sans(23 * languageFactor * Theme.labelFactor, Font.Normal)
    readonly property font labelStrong: sans(23 * languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property real labelLeading: Theme.dp(30 * Theme.labelFactor)
    readonly property font caption: sans(23 * languageFactor * Theme.labelFactor, Font.Normal)
    readonly property real captionLeading: Theme.dp(32 * Theme.labelFactor)
    readonly property font listItem: sans(22 * languageFactor * Theme.labelFactor, Font.DemiBold)
    readonly property font listItemSelected: sans(22 * languageFactor * Theme.labelFactor, Font.Bold)
    readonly property real listItemLeading: Theme.dp(25 * Theme.labelFactor)
    readonly property font strip: sans(23 * languageFactor * stripFactor, Font.DemiBold)
    readonly property font stripTitle: sans(25 * languageFactor * stripFactor, Font.DemiBold)
    readonly property font stripStatus: sans(25 * languageFactor * stripFactor, Font.Normal)
    readonly property font timelineDate: sans(20 * languageFactor, Font.DemiBold)
    readonly property font timelineDateStrong: sans(20 * languageFactor, Font.Bold)
    readonly property font timelineTitle: sans(21 * languageFactor, Font.Normal)
    readonly property real timelineLeading: Theme.dp(23)

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

    /*! The museum's voice, italic, at \a size dp. */
    function sansItalic(size: real): font {
        return Qt.font({
            "family": root.sansFamily,
            "pixelSize": Math.max(1, Theme.dp(size)),
            "italic": true
        });
    }
}
