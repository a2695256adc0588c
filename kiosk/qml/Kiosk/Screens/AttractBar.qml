pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Theme

/*! The band that asks visitors to touch the screen, in every language, and says which languages there are. */
Rectangle {
    id: root

    required property AttractColours colours
    required property list<string> invitations
    required property list<string> languages

    color: root.colours.bar

    Icon {
        id: hand

        anchors.verticalCenter: parent.verticalCenter
        color: root.colours.textOnBar
        name: "hand-pointing"
        size: AttractSizes.hand
        x: AttractSizes.x
    }

    Grid {
        id: words

        anchors.left: hand.right
        anchors.leftMargin: AttractSizes.handGap
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: AttractSizes.invitationGap
        columns: Theme.portrait ? 1 : 2 * root.invitations.length
        verticalItemAlignment: Grid.AlignVCenter

        Repeater {
            model: root.invitations

            Row {
                required property int index
                required property string modelData

                spacing: AttractSizes.invitationGap

                Rectangle {
                    color: root.colours.textOnBar2
                    height: AttractSizes.dividerHeight
                    visible: parent.index > 0 && !Theme.portrait
                    width: Theme.rule
                }

                UprightText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: root.colours.textOnBar
                    font: parent.index === 0 ? AttractSizes.invitation : AttractSizes.otherInvitation
                    text: parent.modelData
                    textFormat: Text.PlainText
                }
            }
        }
    }

    UprightText {
        id: names

        anchors.right: parent.right
        anchors.rightMargin: AttractSizes.right
        anchors.verticalCenter: parent.verticalCenter
        color: root.colours.textOnBar2
        font: AttractSizes.language
        text: root.languages.join(" · ")
        textFormat: Text.PlainText
        visible: !Theme.portrait && root.languages.length > 1 && words.x + words.width + AttractSizes.languages + 2 * Theme.space24 <= x
    }

    Icon {
        anchors.right: names.left
        anchors.rightMargin: Theme.space24
        anchors.verticalCenter: parent.verticalCenter
        color: root.colours.textOnBar2
        name: "translate"
        size: AttractSizes.languages
        visible: names.visible
    }
}
