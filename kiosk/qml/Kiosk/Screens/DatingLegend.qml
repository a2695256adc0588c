import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! What hollow marks, filled marks and the soft band mean. */
Flow {
    id: root

    spacing: AboutSizes.legendGap

    DatingSign {
        text: Words.inCatalogues

        sign: DatingMark {
            filled: false
            length: 0
        }
    }

    DatingSign {
        text: Words.inTheText

        sign: DatingMark {
            filled: true
            length: 0
        }
    }

    DatingSign {
        text: Words.ourReading

        sign: DatingBand {
            height: AboutSizes.bandSample
            width: AboutSizes.bandSample
        }
    }
}
