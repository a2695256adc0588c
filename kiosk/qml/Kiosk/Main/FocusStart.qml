import QtQuick

import Kiosk.Visitor

/*! Stands before all content: the first Tab of a visitor begins here. Keeps the focus on the way, and in sight. */
Item {
    id: root

    required property Visit visit
    required property Item card

    /*! Move the focus one on or back: arrows do what Tab does where nothing else needs them. */
    function step(forward: bool): void {
        root.Window.activeFocusItem?.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    focus: true

    Accessible.ignored: true
    Keys.onDownPressed: root.step(true)
    Keys.onLeftPressed: root.step(false)
    Keys.onRightPressed: root.step(true)
    Keys.onUpPressed: root.step(false)

    FocusWay {
        id: way

        card: root.visit.cardIsOpen ? root.card : null
        screen: root.visit.screen
        start: root
    }

    Reveal {
        item: way.item
        wanted: true
    }
}
