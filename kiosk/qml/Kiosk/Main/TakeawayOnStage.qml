import QtQuick
import QtQuick.Templates as T

import Kiosk.Screens
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The dialog with the code over the screen, which is dimmed; the bar below stays. A touch beside it closes it. */
Item {
    id: root

    required property Visit visit
    required property StageFrame frame

    property Item before: null

    function open(): void {
        if (!root.visible)
            return;
        root.before = root.Window.activeFocusItem;
        panel.nextItemInFocusChain(true).forceActiveFocus((root.before as T.AbstractButton)?.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    function close(): void {
        root.before?.forceActiveFocus((root.Window.activeFocusItem as T.AbstractButton)?.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason);
        root.visit.closeTakeaway();
    }

    Component.onCompleted: Qt.callLater(root.open)
    onVisibleChanged: Qt.callLater(root.open)

    Rectangle {
        color: Theme.scrim
        height: parent.height
        width: Theme.surfaceWidth
        x: (parent.width - width) / 2
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true

        onClicked: root.close()
    }

    TakeawayPanel {
        id: panel

        anchors.bottom: parent.bottom
        anchors.bottomMargin: TakeawaySizes.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        height: implicitHeight
        takeaway: root.visit.takeaway
        width: TakeawaySizes.width

        onClosed: root.close()
    }
}
