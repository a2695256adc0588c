import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! A lane's separating line and its heading. The roles are places in dp, reckoned in Python. */
Item {
    id: root

    required property string key
    required property string iconName
    required property string title
    required property bool shown
    required property real bandX
    required property real bandY
    required property real bandWidth
    required property real bandHeight
    required property real headingX
    required property real headingY
    required property real headingWidth
    required property real headingHeight
    required property bool headed
    required property bool glides

    objectName: `lane-${root.key}`
    height: root.bandHeight * Theme.unit
    visible: root.shown
    width: root.bandWidth * Theme.unit
    x: root.bandX * Theme.unit
    y: root.bandY * Theme.unit

    Accessible.ignored: !visible
    Accessible.name: root.title
    Accessible.role: Accessible.Grouping

    TimelineGlide on y {
        enabled: root.glides
    }

    Rectangle {
        color: Theme.edge
        height: Theme.portrait ? parent.height : Theme.hairline
        width: Theme.portrait ? Theme.hairline : parent.width
    }

    Item {
        height: root.headingHeight * Theme.unit
        visible: root.headed
        width: root.headingWidth * Theme.unit
        x: (root.headingX - root.bandX) * Theme.unit
        y: (root.headingY - root.bandY) * Theme.unit

        Icon {
            name: root.iconName
            size: TimelineSizes.headingIcon
            y: Theme.portrait ? (parent.height - height) / 2 : title.y + (TimelineSizes.headingLeading - height) / 2
        }

        UprightText {
            id: title

            color: Theme.mus
            font: TimelineSizes.heading
            lineHeight: TimelineSizes.headingLeading
            lineHeightMode: Text.FixedHeight
            text: root.title
            textFormat: Text.PlainText
            width: parent.width - x
            wrapMode: Text.WordWrap
            x: TimelineSizes.headingTextX
            y: Math.min(TimelineSizes.headingTop, (parent.height - height) / 2)

            Accessible.ignored: true
        }
    }
}
