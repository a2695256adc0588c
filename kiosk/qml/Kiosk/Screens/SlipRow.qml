import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! As typed, as read, and where: a touch leads there. */
T.AbstractButton {
    id: root

    required property string typed
    required property string reading
    required property string place
    required property string spoken
    required property real typedWidth
    required property real readingWidth
    required property real placeWidth

    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(AboutSizes.rowHeight, row.height + 2 * AboutSizes.rowPadding)

    Accessible.ignored: !visible
    Accessible.name: root.spoken
    Accessible.role: Accessible.Link
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        color: root.down ? Theme.wash2 : "transparent"

        Rectangle {
            color: Theme.musEdge
            height: Theme.hairline
            width: parent.width
        }

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Flow {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            UprightText {
                color: Theme.ink
                font: AboutSizes.typed
                height: lineCount * lineHeight
                lineHeight: AboutSizes.leading
                lineHeightMode: Text.FixedHeight
                leftPadding: Theme.mirrored ? AboutSizes.columnGap : 0
                rightPadding: Theme.mirrored ? 0 : AboutSizes.columnGap
                text: root.typed
                textFormat: Text.PlainText
                width: root.typedWidth
                wrapMode: Text.Wrap
            }

            UprightText {
                color: Theme.mus
                font: AboutSizes.reading
                height: lineCount * lineHeight
                lineHeight: AboutSizes.leading
                lineHeightMode: Text.FixedHeight
                leftPadding: Theme.mirrored ? AboutSizes.columnGap : 0
                rightPadding: Theme.mirrored ? 0 : AboutSizes.columnGap
                text: root.reading
                textFormat: Text.PlainText
                width: root.readingWidth
                wrapMode: Text.Wrap
            }

            UprightText {
                color: Theme.mus
                font: AboutSizes.place
                horizontalAlignment: Theme.alignEnd
                height: lineCount * lineHeight
                lineHeight: AboutSizes.leading
                lineHeightMode: Text.FixedHeight
                text: root.place
                textFormat: Text.PlainText
                width: root.placeWidth
                wrapMode: Text.Wrap
            }
        }
    }
}
