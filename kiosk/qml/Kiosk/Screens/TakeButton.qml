import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

/*! Opens the code for a phone, from the foot of the margin. */
KioskButton {
    iconName: "qr-code"
    objectName: "take"
    text: Words.takeItWithYou
    width: ReadingSizes.marginWidth
    x: ReadingSizes.marginX
    y: parent.height - height - ReadingSizes.pagerBottom
}
