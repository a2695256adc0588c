pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Visitor

/*!
    What is seen while nobody is there: the editors' questions, one after the other, beside the document's cover.

    All of it is one button; any touch and any key only says \l woken.
*/
Rectangle {
    id: root

    required property Attract attract
    required property list<string> cover
    required property bool coverIsDue // the questions do not wait for it
    property bool hasCover: true

    readonly property bool stacked: Theme.portrait && AttractSizes.coverShown

    signal woken

    activeFocusOnTab: true
    color: root.stacked ? colours.desk : colours.sheet
    objectName: "attract"

    Accessible.focusable: true
    Accessible.ignored: !visible
    Accessible.name: root.attract.invitations.join(". ")
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.woken()
    Keys.onPressed: event => {
        event.accepted = true;
        root.woken();
    }

    AttractColours {
        id: colours

        turned: root.attract.isTurned ? 1 : 0

        Behavior on turned {
            NumberAnimation {
                duration: Theme.attractChange
            }
        }
    }

    Rectangle {
        border.color: colours.edge
        border.width: Theme.hairline
        color: root.stacked ? colours.sheet : colours.desk
        height: parent.height - y + border.width
        visible: AttractSizes.coverShown
        width: parent.width - x + border.width
        x: root.stacked ? -border.width : column.x + AttractSizes.fieldWidth
        y: root.stacked ? AttractSizes.fieldY : -border.width
    }

    Item {
        id: column

        anchors.bottom: bar.top
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        width: Theme.columnWidth

        AttractHead {
            colours: colours
            titles: root.attract.titles
            x: AttractSizes.x
            y: AttractSizes.headY
        }

        Repeater {
            model: root.attract.sheets

            AttractSheet {
                required property bool isShown

                colours: colours
                height: AttractSizes.questionHeight
                opacity: isShown ? 1 : 0
                width: AttractSizes.textWidth
                x: AttractSizes.x
                y: AttractSizes.questionY

                Behavior on opacity {
                    NumberAnimation {
                        duration: Theme.attractChange
                    }
                }
            }
        }

        AttractNumbers {
            colours: colours
            count: root.attract.count
            number: root.attract.number
            x: AttractSizes.x
            y: AttractSizes.numbersY
        }

        Loader {
            active: AttractSizes.coverShown && root.coverIsDue
            x: AttractSizes.coverX
            y: AttractSizes.coverY

            sourceComponent: AttractCover {
                colours: colours
                hasCover: root.hasCover
                lines: root.cover
                width: AttractSizes.coverWidth
            }
        }
    }

    AttractBar {
        id: bar

        anchors.bottom: parent.bottom
        colours: colours
        height: AttractSizes.barHeight
        invitations: root.attract.invitations
        languages: root.attract.languageNames
        width: parent.width
    }

    MultiPointTouchArea {
        anchors.fill: parent

        onReleased: root.woken()
    }
}
