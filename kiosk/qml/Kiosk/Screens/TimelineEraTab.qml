import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! An era as a tab. */
T.AbstractButton {
    id: root

    required property string key
    required property string years
    required property string title
    required property string shortTitle
    required property bool chosen
    required property bool inFull

    objectName: `era-${root.key}`
    focusPolicy: Qt.StrongFocus
    implicitWidth: words.implicitWidth + 2 * TimelineSizes.eraPadding

    Accessible.ignored: !visible
    Accessible.name: `${root.years}, ${root.title}`
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: root.chosen
    Accessible.onPressAction: click()
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: ButtonFace {
        dark: root.chosen
        pressed: root.down

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        TimelineEraText {
            id: words

            anchors.centerIn: parent
            colour: root.chosen ? Theme.wash : Theme.mus
            inFull: root.inFull
            shortTitle: root.shortTitle
            title: root.title
            years: root.years
        }
    }
}
