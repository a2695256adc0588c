import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! The time in which the museum places the document, with edges that fade as its certainty does. */
Rectangle {
    opacity: AboutSizes.bandOpacity

    gradient: Gradient {
        orientation: Gradient.Horizontal

        GradientStop {
            color: "transparent"
            position: 0
        }
        GradientStop {
            color: Theme.seal
            position: AboutSizes.bandSoft
        }
        GradientStop {
            color: Theme.seal
            position: AboutSizes.bandHard
        }
        GradientStop {
            color: "transparent"
            position: 1
        }
    }
}
