pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! Some buttons of the bottom bar that belong together, side by side. */
Row {
    id: root

    required property list<string> places
    required property list<string> closed
    required property string current
    required property string languageName
    required property bool rises

    readonly property list<string> screens: ["home", "read", "questions", "timeline", "index", "search"]
    readonly property var icons: ({
            "back": "arrow-left",
            "home": "house-simple",
            "read": "book-open",
            "questions": "question",
            "timeline": "calendar-blank",
            "index": "address-book",
            "search": "magnifying-glass",
            "display": "text-aa",
            "language": "translate"
        })
    readonly property var names: ({
            "back": Words.back,
            "home": Words.home,
            "read": Words.read,
            "questions": Words.questions,
            "timeline": Words.timeline,
            "index": Words.index,
            "search": Words.search,
            "display": Words.display,
            "language": root.languageName
        })

    signal chosen(place: string)

    spacing: BarSizes.gap

    Repeater {
        model: root.places

        BarButton {
            required property string modelData

            checkable: modelData === "display"
            current: modelData === root.current
            enabled: !root.closed.includes(modelData)
            iconName: root.icons[modelData]
            isPlace: root.screens.includes(modelData)
            objectName: `bar-${modelData}`
            rises: root.rises
            text: root.names[modelData]
            width: BarSizes.buttonWidthAmong(root.places.length)

            onClicked: root.chosen(modelData)
        }
    }
}
