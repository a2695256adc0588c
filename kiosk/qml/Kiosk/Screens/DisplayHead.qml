import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! What the panel of choices is, and that its choices last for the visit. */
Item {
    id: root

    height: Math.max(title.y + title.height, explanation.y + explanation.height)

    UprightText {
        id: title

        color: Theme.mus
        font: DisplaySizes.title
        text: Words.display
        textFormat: Text.PlainText
        x: Theme.margin
        y: DisplaySizes.headTop

        Accessible.ignored: !visible
        Accessible.name: text
        Accessible.role: Accessible.Heading
    }

    UprightText {
        id: explanation

        color: Theme.mus2
        font: Type.label
        text: Theme.seated ? `${Words.displayNote} ${Words.transcribedNote}` : Words.displayNote
        textFormat: Text.PlainText
        width: root.width - x - Theme.margin
        wrapMode: Text.Wrap
        x: title.x + title.width + DisplaySizes.gap
        y: title.y + title.baselineOffset - baselineOffset
    }
}
