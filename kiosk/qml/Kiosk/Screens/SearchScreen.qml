import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*!
    The search: words to choose or results above, the field under them, the keys beneath while they are wanted.

    The results keep their first lines in sight whatever is shown under them.
*/
FocusScope {
    id: root

    required property Search search
    property string exhibit
    property bool byKeys: false
    property bool cardOpen: false

    readonly property int count: root.search.passagesFound + root.search.recordsFound
    readonly property bool hasResults: root.count > 0
    readonly property int sentenceRoom: SearchSizes.sentenceRoom
    readonly property string foundWhere: Words.foundWhere.arg(root.search.passagesFound).arg(root.search.recordsFound)
    readonly property bool crowded: Theme.portrait || Theme.largeText

    readonly property bool previewed: Theme.seated && root.search.keysShown
    readonly property bool crowdedOut: Theme.shallow && root.search.keysShown
    readonly property bool takesUpperHalf: root.previewed && root.hasResults && root.visible

    signal passageChosen(passage: string, start: int, end: int)
    signal recordChosen(kind: string, key: string)
    signal emptyTouched

    function announce(): void {
        if (root.visible && root.search.answeredText !== "")
            root.Accessible.announce(root.hasResults ? Words.found(root.count) : root.search.invitation, Accessible.Polite);
    }

    function clear(): void {
        root.search.clear();
        field.takeFocus();
    }

    Accessible.ignored: !visible

    onVisibleChanged: if (visible)
        field.takeFocus()
    onSentenceRoomChanged: root.search.fit(root.sentenceRoom, SearchSizes.snippetRoom)
    Component.onCompleted: if (root.visible)
        field.takeFocus()

    Connections {
        function onAnswered(): void {
            root.announce();
        }

        target: root.search
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true

        onClicked: root.emptyTouched()
    }

    TopStrip {
        exhibit: root.exhibit
        bare: root.takesUpperHalf
        status: root.hasResults ? root.foundWhere : [Theme.shallow ? root.search.invitation : "", root.search.borrowed].filter(part => part !== "").join(" · ")
        title: Words.search
        width: root.width
    }

    SearchField {
        id: field

        byKeys: root.byKeys
        search: root.search
        width: buttons.x - SearchSizes.fieldGap - x
        x: Theme.margin
        y: keys.y - height - (root.search.keysShown ? SearchSizes.bottom : 0)
    }

    Row {
        id: buttons

        spacing: SearchSizes.fieldGap
        x: root.width - Theme.margin - width
        y: field.y

        KioskButton {
            enabled: root.search.text !== ""
            iconName: "x"
            objectName: "clear"
            text: Words.clear

            onClicked: root.clear()
        }

        KioskButton {
            enabled: root.hasResults
            iconName: root.crowded ? "" : "magnifying-glass"
            objectName: "show-all"
            primary: true
            text: Words.showAll.arg(root.count)
            visible: root.search.keysShown

            onClicked: root.search.hideKeys()
        }
    }

    SearchKeys {
        id: keys

        height: root.search.keysShown ? implicitHeight : 0
        keyboard: root.search.keyboard
        visible: root.search.keysShown
        width: root.width - 2 * Theme.margin
        x: Theme.margin
        y: root.height - height - SearchSizes.bottom

        onDeleted: field.goTo(root.search.remove(field.cursor))
        onHidden: root.search.hideKeys()
        onTyped: letter => field.goTo(root.search.put(letter, field.cursor))
    }

    SearchResults {
        id: results

        cardOpen: root.cardOpen
        enabled: !root.previewed
        height: (root.previewed ? SearchSizes.top - Theme.space16 : tried.y - SearchSizes.gap) - y
        search: root.search
        visible: root.hasResults
        width: root.width - 2 * Theme.margin
        x: Theme.margin
        y: root.previewed ? Theme.stripHeight + SearchSizes.gap - Theme.stageTop : SearchSizes.top

        onPassageChosen: (passage, start, end) => root.passageChosen(passage, start, end)
        onRecordChosen: (kind, key) => root.recordChosen(kind, key)
    }

    SearchWords {
        height: Math.min(contentHeight, field.y - 2 * SearchSizes.gap - SearchSizes.top)
        lines: SearchSizes.linesOfChips(root.search.keysShown)
        search: root.search
        visible: !root.hasResults && !root.crowdedOut
        width: root.width - 2 * Theme.margin
        x: Theme.margin
        y: field.y - height - 2 * SearchSizes.gap

        onChosen: word => root.search.choose(word)
    }

    WordChips {
        id: tried

        height: Theme.targetSecondary
        label: Words.tryThese
        labelWidth: nameWidth + Theme.space16
        visible: root.hasResults && !root.crowdedOut
        width: pages.x - Theme.space16 - x
        words: root.search.tried
        x: Theme.margin
        y: field.y - height - SearchSizes.gap

        onChosen: word => root.search.choose(word)
    }

    Row {
        id: pages

        spacing: Theme.space8
        visible: root.hasResults && !root.crowdedOut
        x: root.width - Theme.margin - width
        y: tried.y

        Chip {
            enabled: !results.atBeginning
            iconName: "arrow-up"
            objectName: "results-up"
            text: Words.up

            onClicked: results.turn(-1)
        }

        Chip {
            enabled: !results.atEnd
            iconName: "arrow-down"
            objectName: "results-down"
            text: Words.down

            onClicked: results.turn(1)
        }
    }
}
