import QtQuick
import QtQuick.Templates as T

import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! A record of the museum: its title and, as far as there is \l room, its kind and what was found, unless the title says it. */
T.AbstractButton {
    id: root

    required property string key
    required property string kind
    required property string record
    required property string kindName
    required property string title
    required property bool hasSnippet
    required property string spoken
    required property MarkedTexts texts
    required property TypeStyle style
    required property real room

    readonly property real least: heading.height + 2 * SearchSizes.notePaddingY
    readonly property real named: root.least + SearchSizes.placeLeading

    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(SearchSizes.noteLeast, column.height + 2 * SearchSizes.notePaddingY)
    objectName: "hit-" + root.key

    Accessible.ignored: !visible // undone by Qt's view, which puts each row before a screen reader: hidden it says nothing
    Accessible.name: visible ? root.spoken : ""
    Accessible.role: visible ? Accessible.ListItem : Accessible.Client
    Accessible.onPressAction: click()
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        color: root.down ? Theme.wash2 : Theme.wash

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.musEdge
            height: Theme.hairline
            width: parent.width
        }

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: column

            width: root.width - 2 * SearchSizes.rowPaddingX
            x: SearchSizes.rowPaddingX
            y: SearchSizes.notePaddingY

            UprightText {
                color: Theme.mus
                font: SearchSizes.place
                height: SearchSizes.placeLeading
                text: root.kindName
                textFormat: Text.PlainText
                visible: root.named <= root.room

                Accessible.ignored: true
            }

            UprightText {
                id: heading

                color: Theme.mus
                font: SearchSizes.title
                height: lineCount * lineHeight
                lineHeight: SearchSizes.titleLeading
                lineHeightMode: Text.FixedHeight
                text: root.title
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            FoundText {
                height: visible ? implicitHeight : 0
                key: root.key
                litHeight: SearchSizes.snippetLitHeight
                litRise: SearchSizes.snippetLitRise
                style: root.style
                texts: root.texts
                visible: root.hasSnippet && root.named + implicitHeight <= root.room
                width: parent.width
            }
        }
    }
}
