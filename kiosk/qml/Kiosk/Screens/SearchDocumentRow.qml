import QtQuick
import QtQuick.Templates as T

import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! A place in the document: where it is, in the museum's voice, and its sentence in the document's own. */
T.AbstractButton {
    id: root

    required property string key
    required property string passage
    required property int start
    required property int end
    required property string place
    required property string spoken
    required property MarkedTexts texts
    required property TypeStyle style

    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(SearchSizes.rowLeast, words.y + words.implicitHeight + SearchSizes.rowPaddingY)
    objectName: "hit-" + root.passage

    Accessible.ignored: !visible // undone by Qt's view, which puts each row before a screen reader: hidden it says nothing
    Accessible.name: visible ? root.spoken : ""
    Accessible.role: visible ? Accessible.ListItem : Accessible.Client
    Accessible.onPressAction: click()
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        color: root.down ? Theme.sheet2 : Theme.sheet

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.edge
            height: Theme.hairline
            width: parent.width
        }

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        UprightText {
            id: place

            color: Theme.mus2
            font: SearchSizes.place
            height: SearchSizes.placeLeading
            text: root.place
            textFormat: Text.PlainText
            x: SearchSizes.rowPaddingX
            y: SearchSizes.rowPaddingY

            Accessible.ignored: true
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "arrow-right"
            size: SearchSizes.arrow
            x: root.width - SearchSizes.rowPaddingX - width
        }
    }

    FoundText {
        id: words

        key: root.key
        litHeight: SearchSizes.litHeight
        litRise: SearchSizes.litRise
        style: root.style
        texts: root.texts
        width: root.width - x - SearchSizes.arrowRoom
        x: SearchSizes.rowPaddingX
        y: place.y + place.height
    }
}
