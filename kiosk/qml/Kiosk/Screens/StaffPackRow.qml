import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! A pack on a stick: what it holds, once that can be believed, and the button that installs it; else why not. */
Item {
    id: root

    required property string key
    required property string exhibit
    required property int number
    required property string made
    required property bool isInstalled
    required property string refused
    required property bool busy

    readonly property bool canBeInstalled: root.refused === "" && !root.isInstalled
    readonly property string title: root.refused === "" ? Words.staffPack.arg(root.exhibit).arg(root.number).arg(root.made) : Words.staffRefused
    readonly property string sentence: root.refused !== "" ? PackWords.of(root.refused) : root.isInstalled ? Words.staffPackShown : ""

    signal wanted

    implicitHeight: Math.max(words.height, root.canBeInstalled ? install.height : 0)
    objectName: "staff-pack"

    Accessible.ignored: root.canBeInstalled
    Accessible.name: visible ? `${root.title} ${root.sentence}` : ""
    Accessible.role: Accessible.StaticText

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: root.width - (root.canBeInstalled ? install.width + StaffSizes.gap : 0)

        UprightText {
            color: Theme.mus
            font: StaffSizes.label
            text: root.title
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }

        UprightText {
            color: Theme.mus2
            font: StaffSizes.text
            text: root.sentence
            textFormat: Text.PlainText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }
    }

    KioskButton {
        id: install

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        enabled: !root.busy
        objectName: "staff-install"
        text: Words.staffInstall
        visible: root.canBeInstalled

        Accessible.name: Words.staffInstallPack.arg(root.title)

        onClicked: root.wanted()
    }
}
