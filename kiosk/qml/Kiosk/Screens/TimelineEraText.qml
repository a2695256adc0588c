import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! An era's years and name: side by side with the name in full, else one over the other or shorter. */
Grid {
    id: root

    required property string years
    required property string title
    required property string shortTitle
    property bool inFull: true
    property color colour: Theme.mus

    columnSpacing: TimelineSizes.legendDotGap
    columns: Theme.portrait || Theme.largeText ? 1 : 2
    horizontalItemAlignment: Grid.AlignHCenter

    UprightText {
        color: root.colour
        font: TimelineSizes.eraYears
        text: root.years
        textFormat: Text.PlainText
    }

    UprightText {
        color: root.colour
        font: TimelineSizes.eraTitle
        text: root.inFull ? root.title : root.shortTitle
        textFormat: Text.PlainText
    }
}
