import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The code with its address in words, what it opens, and the page in the other language. */
Item {
    id: root

    required property Takeaway takeaway

    readonly property real buttonY: root.height - TakeawaySizes.buttonBottom - TakeawaySizes.buttonHeight
    readonly property bool hasLanguages: root.takeaway.otherPage !== ""

    signal closed

    implicitHeight: Theme.portrait ? words.y + words.height + TakeawaySizes.textGap + TakeawaySizes.buttonHeight + TakeawaySizes.buttonBottom : TakeawaySizes.height
    objectName: "takeaway-panel"

    Accessible.ignored: !visible
    Accessible.name: Words.takeItWithYou
    Accessible.role: Accessible.Dialog
    Keys.onEscapePressed: root.closed()

    Shadow {
        anchors.fill: face
        level: TakeawaySizes.shadow
    }

    CardTab {
        iconName: "qr-code"
        text: Words.takeItWithYou
        y: Theme.border - height
    }

    Rectangle {
        id: face

        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.border
        color: Theme.wash
        radius: Theme.radiusDialog
        topLeftRadius: 0
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true
    }

    QrCode {
        id: code

        address: root.takeaway.address
        modules: root.takeaway.modules
        runs: root.takeaway.runs
        width: TakeawaySizes.code
        x: TakeawaySizes.codeX
        y: TakeawaySizes.codeY
    }

    UprightText {
        id: address

        color: Theme.mus
        font: TakeawaySizes.address
        horizontalAlignment: Text.AlignHCenter
        objectName: "takeaway-address"
        text: root.takeaway.address
        textFormat: Text.PlainText
        width: TakeawaySizes.addressWidth
        wrapMode: Text.WrapAnywhere
        x: code.x + (code.width - width) / 2
        y: code.y + code.height + TakeawaySizes.addressGap
    }

    TakeawayWords {
        id: words

        takeaway: root.takeaway
        width: root.width - x - TakeawaySizes.padding
        x: TakeawaySizes.textX
        y: Theme.portrait ? address.y + address.height + TakeawaySizes.textGap : TakeawaySizes.codeY
    }

    KioskButton {
        height: TakeawaySizes.buttonHeight
        iconName: "translate"
        objectName: "takeaway-language"
        text: root.takeaway.otherPage
        visible: root.hasLanguages
        width: TakeawaySizes.languageWidth
        x: TakeawaySizes.padding
        y: root.buttonY

        onClicked: root.takeaway.changePage()
    }

    KioskButton {
        height: TakeawaySizes.buttonHeight
        iconName: "x"
        large: true
        objectName: "takeaway-close"
        primary: true
        text: Words.close
        width: root.width - x - TakeawaySizes.padding
        x: Theme.portrait && root.hasLanguages ? TakeawaySizes.padding + TakeawaySizes.languageWidth + Theme.gutter : TakeawaySizes.textX
        y: root.buttonY

        onClicked: root.closed()
    }
}
