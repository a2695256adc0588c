import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! Where a year begins on the axis. */
Item {
    id: root

    required property string key
    required property real place

    Rectangle {
        color: Theme.mus
        height: AboutSizes.tick
        width: AboutSizes.tickWidth
        x: -width / 2
    }

    UprightText {
        color: Theme.mus
        font: AboutSizes.year
        text: root.key
        textFormat: Text.PlainText
        x: -width / 2
        y: AboutSizes.tick + AboutSizes.yearGap
    }
}
