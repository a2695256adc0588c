import Kiosk.Controls
import Kiosk.Theme

/*! The index tab above a card, with the word and icon for its kind. */
CardTab {
    id: root

    required property string kind
    required property string reachedFrom
    required property bool isInDocument

    iconName: ({
            "glossary": "book-open",
            "note": "note",
            "claim": "scales",
            "event": "calendar-blank",
            "correction": "pencil-line"
        })[root.kind] ?? "info"
    note: root.reachedFrom !== "" && Theme.portrait ? Words.reachedFrom.arg(root.reachedFrom) : ""
    text: ({
            "glossary": Words.glossary,
            "note": Words.curatorsNote,
            "claim": Words.contestedClaim,
            "event": root.isInDocument ? Words.eventInDocument : Words.eventForContext,
            "correction": Words.correction
        })[root.kind] ?? ""
}
