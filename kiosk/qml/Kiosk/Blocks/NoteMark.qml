import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! The sign of a note: a filled disc; of a contested claim: an outlined diamond. Both carry the number. */
Item {
    id: root

    required property bool contested
    required property string number

    implicitHeight: ReadingSizes.marker
    implicitWidth: ReadingSizes.marker

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.mus
        border.width: root.contested ? Theme.borderStrong / 2 : 0
        color: root.contested ? Theme.wash : Theme.mus
        height: root.contested ? ReadingSizes.diamondShare * root.height : root.height
        radius: root.contested ? 0 : root.height / 2
        rotation: root.contested ? ReadingSizes.diamondTurn : 0
        width: height
    }

    UprightText {
        anchors.centerIn: parent
        color: root.contested ? Theme.mus : Theme.wash
        font.family: Type.sansFamily
        font.pixelSize: Math.round(root.height * ReadingSizes.markerTextShare)
        font.weight: Font.Bold
        text: root.number
    }
}
