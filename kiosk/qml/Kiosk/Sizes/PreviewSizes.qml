pragma Singleton

import QtQuick

import Kiosk.Theme

/*! Sizes of the list beside a preview, in pixels of the curator's own display: nobody touches it in a gallery. */
QtObject {
    id: root

    readonly property real listWidth: 384
    readonly property real padding: 20
    readonly property real gap: 6
    readonly property real rowGap: 14
    readonly property real dot: 10
    readonly property real textX: 24
    readonly property real frame: 24

    readonly property font headline: root.sans(22, Font.DemiBold)
    readonly property font status: root.sans(15, Font.Normal)
    readonly property font place: root.sans(14, Font.DemiBold)
    readonly property font message: root.sans(16, Font.Normal)
    readonly property font remedy: root.sans(15, Font.Normal)

    /*! The museum's voice at \a size pixels. */
    function sans(size: real, weight: int): font {
        return Qt.font({
            "family": Type.sansFamily,
            "pixelSize": size,
            "weight": weight
        });
    }
}
