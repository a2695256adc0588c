pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*!
    The shelf at the bottom of every screen: buttons that never move, nine of them, or eight where there is
    one language only.

    \l closed names the places that have no screen yet; they stay where they are and cannot be chosen.
*/
Rectangle {
    id: root

    required property string current
    required property bool canGoBack
    property string languageName
    property list<string> closed

    readonly property list<string> unavailable: root.canGoBack ? root.closed : root.closed.concat(["back"])
    readonly property var groups: Theme.portrait ? [["read", "questions", "timeline", "index"], ["back", "home"].concat(root.choices)] : [["back", "home"], ["read", "questions", "timeline", "index"], root.choices]
    readonly property list<string> choices: root.languageName === "" ? ["search", "display"] : ["search", "display", "language"]

    signal chosen(place: string)

    color: Theme.bar
    height: BarSizes.height
    objectName: "bar"
    width: Theme.surfaceWidth

    Accessible.ignored: !visible
    Accessible.role: Accessible.ToolBar

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        columnSpacing: BarSizes.groupGap
        columns: Theme.portrait ? 1 : root.groups.length
        rowSpacing: BarSizes.gap
        y: BarSizes.edge

        Repeater {
            model: root.groups

            BarGroup {
                required property int index
                required property var modelData

                closed: root.unavailable
                current: root.current
                languageName: root.languageName
                places: modelData
                rises: index === 0 || !Theme.portrait

                onChosen: place => root.chosen(place)
            }
        }
    }
}
