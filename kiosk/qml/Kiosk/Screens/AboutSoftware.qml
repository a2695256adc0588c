import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! One part of the program and its licence. */
Row {
    id: root

    required property string name
    required property string licence

    spacing: AboutSizes.columnGap

    Accessible.ignored: !visible
    Accessible.name: root.name + ": " + root.licence
    Accessible.role: Accessible.Row

    UprightText {
        color: Theme.mus
        font: AboutSizes.clue
        height: lineCount * lineHeight
        lineHeight: AboutSizes.leading
        lineHeightMode: Text.FixedHeight
        text: root.name
        textFormat: Text.PlainText
        width: (root.width - root.spacing) * AboutSizes.nameShare
        wrapMode: Text.Wrap

        Accessible.ignored: true
    }

    UprightText {
        color: Theme.mus2
        font: AboutSizes.clue
        height: lineCount * lineHeight
        lineHeight: AboutSizes.leading
        lineHeightMode: Text.FixedHeight
        text: root.licence
        textFormat: Text.PlainText
        width: (root.width - root.spacing) * (1 - AboutSizes.nameShare)
        wrapMode: Text.Wrap

        Accessible.ignored: true
    }
}
