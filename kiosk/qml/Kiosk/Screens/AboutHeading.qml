import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! The heading of a part of a card; it is never the last line of a page. */
UprightText {
    readonly property bool leads: true

    color: Theme.mus
    font: AboutSizes.heading
    height: lineCount * lineHeight
    lineHeight: AboutSizes.headingLeading
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap

    Accessible.ignored: !visible
    Accessible.name: text
    Accessible.role: Accessible.Heading
}
