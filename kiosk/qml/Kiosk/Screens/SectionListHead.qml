import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! The title of a document above its sections in the list. */
Item {
    id: root

    required property string section

    implicitHeight: ReadingSizes.documentRowHeight

    Accessible.ignored: !visible
    Accessible.name: root.section
    Accessible.role: Accessible.Heading

    UprightText {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space8
        color: Theme.mus2
        elide: Text.ElideRight
        font: Type.sectionNote
        text: root.section
        width: parent.width
    }
}
