import QtQuick
import QtQuick.Templates as T

import Kiosk.Sizes
import Kiosk.Theme

/*!
    One of several choices: a sign over a word. The chosen one is filled and underlined.

    A colour scheme's option shows its own \l paper and \l ink and, when chosen, a thick frame.
*/
T.AbstractButton {
    id: root

    required property bool chosen
    property bool swatch: false
    property color paper: root.chosen ? Theme.mus : root.down ? Theme.wash2 : Theme.wash
    property color ink: root.chosen ? Theme.wash : Theme.mus
    default property alias sign: sign.data

    readonly property bool hasSign: sign.children.length > 0

    function step(forward: bool): void {
        root.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    checkable: true
    checked: root.chosen
    focusPolicy: Qt.StrongFocus

    Accessible.ignored: !visible
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    Accessible.onToggleAction: click()
    Keys.onDownPressed: root.step(true)
    Keys.onEnterPressed: click()
    Keys.onLeftPressed: root.step(Theme.mirrored)
    Keys.onReturnPressed: click()
    Keys.onRightPressed: root.step(!Theme.mirrored)
    Keys.onUpPressed: root.step(false)

    onToggled: root.checked = Qt.binding(() => root.chosen)

    background: Rectangle {
        border.color: root.chosen ? Theme.mus : Theme.line
        border.width: root.chosen && root.swatch ? DisplaySizes.swatchBorder : Theme.border
        color: root.paper
        radius: Theme.radiusButton

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Item {
            id: sign

            height: word.y - y
            width: parent.width
            y: DisplaySizes.signTop
        }

        UprightText {
            id: word

            color: root.ink
            font: root.hasSign ? DisplaySizes.option : DisplaySizes.optionLarge
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            textFormat: Text.PlainText
            width: parent.width - 2 * x
            wrapMode: Text.Wrap
            x: DisplaySizes.optionPadding
            y: root.hasSign ? parent.height - height - DisplaySizes.wordBottom : (parent.height - height) / 2
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.ink
            height: DisplaySizes.mark
            radius: DisplaySizes.markRadius
            visible: root.chosen
            width: parent.width * DisplaySizes.markShare
            y: parent.height - height - DisplaySizes.markBottom
        }
    }
}
