import QtQuick

import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The rule beside the paragraph that is read aloud, which is scrolled along with the voice. */
Rectangle {
    id: root

    required property Typesetting typesetting

    color: Theme.seal
    visible: root.typesetting.isHeard
    width: ReadingSizes.heardRule
    x: -ReadingSizes.heardGap - width

    Reveal {
        bottom: root.typesetting.heardBottom
        item: root
        top: root.typesetting.heardTop
        wanted: root.typesetting.isHeard
    }
}
