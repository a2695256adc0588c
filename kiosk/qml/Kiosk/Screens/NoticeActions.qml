import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! What can be done about the notice: go on, read why, and see the rest of it where it does not fit. */
Flow {
    id: root

    required property bool overflows
    required property bool more

    readonly property real moreRoom: root.overflows ? NoticeSizes.moreWidth + root.spacing : 0

    signal goOnWanted
    signal moreWanted
    signal reasonWanted

    layoutDirection: Qt.RightToLeft
    spacing: NoticeSizes.buttonGap

    KioskButton {
        height: NoticeSizes.buttonHeight
        iconAfter: true
        iconName: "arrow-right"
        large: true
        objectName: "notice-go-on"
        primary: true
        text: Words.goOn
        width: NoticeSizes.goOnAlone ? root.width : root.width - NoticeSizes.whyWidth - root.spacing - root.moreRoom

        onClicked: root.goOnWanted()
    }

    KioskButton {
        enabled: root.more
        height: NoticeSizes.buttonHeight
        iconName: "caret-down"
        large: true
        objectName: "notice-more"
        text: Words.more
        visible: root.overflows
        width: NoticeSizes.moreWidth

        onClicked: root.moreWanted()
    }

    KioskButton {
        height: NoticeSizes.buttonHeight
        iconName: "question"
        large: true
        objectName: "notice-why"
        text: Words.whyWeShowIt
        width: NoticeSizes.goOnAlone && !NoticeSizes.stacksButtons ? root.width - root.moreRoom : NoticeSizes.whyWidth

        onClicked: root.reasonWanted()
    }
}
