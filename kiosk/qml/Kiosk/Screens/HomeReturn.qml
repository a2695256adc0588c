import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! For a minute after a visit has ended: the way back into it. Lies over the cover, else between title and doors. */
KioskButton {
    iconName: "arrow-counter-clockwise"
    implicitHeight: HomeSizes.returnHeight
    objectName: "return"
    text: Words.returnToPlace
    vertical: HomeSizes.coverShown && Theme.textFactor > 1 // beside each other they are wider than the cover
}
