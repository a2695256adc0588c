import QtQuick

import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The staff's panel over everything else: a touch beside it and Esc lead back, Tab and arrows stay within, digits are typed. */
FocusScope {
    id: root

    required property StaffCorner corner

    readonly property bool isIn: root.corner.isIn

    /*! Give the focus, once this stands in the window, to what Return then does: enter what is typed; once in, go back. */
    function begin(): void {
        after.nextItemInFocusChain(false).forceActiveFocus(Qt.OtherFocusReason);
    }

    function take(event: KeyEvent): void {
        event.accepted = event.text >= "0" && event.text <= "9";
        if (event.accepted)
            root.corner.type(event.text);
    }

    anchors.fill: parent
    focus: true
    objectName: "staff"

    transform: Mirror {
        of: root
    }

    onIsInChanged: Qt.callLater(root.begin)
    Keys.forwardTo: [arrows]
    Keys.onDeletePressed: root.corner.erase()
    Keys.onEscapePressed: root.corner.leave()
    Keys.onPressed: event => root.take(event)

    ArrowKeys {
        id: arrows

        within: panel
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true

        onClicked: root.corner.leave()
    }

    FocusTurn {
        id: before

        turns: true

        onReached: after.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    }

    StaffPanel {
        id: panel

        anchors.bottom: parent.bottom
        anchors.bottomMargin: StaffSizes.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        corner: root.corner
        height: implicitHeight
        width: implicitWidth

        onTurned: Qt.callLater(root.begin)
    }

    FocusTurn {
        id: after

        turns: true

        onReached: before.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
}
