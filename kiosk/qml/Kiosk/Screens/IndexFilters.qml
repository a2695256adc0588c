pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Visitor

/*! The kinds of entries, each with how many there are. */
Flow {
    id: root

    required property RecordList filters

    signal chosen(kind: string)

    spacing: IndexSizes.filterGap

    Repeater {
        model: root.filters

        Chip {
            id: chip

            required property string key
            required iconName
            required property string title
            required property int count
            required property bool isChosen

            checkable: true
            height: Math.max(IndexSizes.filterHeight, implicitHeight)
            leftPadding: IndexSizes.filterPadding
            objectName: `filter-${chip.key}`
            rightPadding: IndexSizes.filterPadding
            selected: chip.isChosen
            text: `${chip.title}  ${chip.count}`

            Accessible.ignored: !visible
            Accessible.name: `${chip.title}, ${chip.count}`
            Accessible.role: Accessible.RadioButton
            Accessible.onToggleAction: chip.click()

            onClicked: root.chosen(chip.key)
        }
    }
}
