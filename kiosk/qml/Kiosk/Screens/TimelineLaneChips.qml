pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The lanes as chips, where labels are so large that one lane is shown at a time. */
Flow {
    id: root

    required property RecordList lanes
    required property string current

    signal laneChosen(key: string)

    spacing: Theme.space8

    Repeater {
        model: root.lanes

        delegate: Chip {
            required property string key
            required iconName
            required property string title

            checkable: true
            leftPadding: TimelineSizes.lanePadding
            objectName: `choose-${key}`
            plain: Theme.shallow
            rightPadding: TimelineSizes.lanePadding
            selected: key === root.current
            text: title

            Accessible.ignored: !visible
            Accessible.role: Accessible.RadioButton
            Accessible.onToggleAction: click()

            onClicked: root.laneChosen(key)
        }
    }
}
