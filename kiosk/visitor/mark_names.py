"""What marks are called when they are spoken."""

from kiosk.exhibit.text import Mark, MarkKind
from kiosk.visitor.edition import Edition


def name_of_mark(mark: Mark, edition: Edition) -> str:
    """The spoken name of a touchable mark, for instance ``Juche, explained``."""
    match mark.kind:
        case MarkKind.TERM:
            term = edition.borrowing.spoken(edition.term(mark.target).headword)
            return edition.word("termSpoken").replace("%1", term)
        case MarkKind.NOTE | MarkKind.CLAIM:
            note = edition.note(mark.target)
            kind = edition.word("curatorsNote" if mark.kind == MarkKind.NOTE else "contestedClaim")
            return f"{kind} {note.number}: {edition.borrowing.spoken(note.title)}"
        case _:
            reading = edition.word("sicTitle") if mark.kind == MarkKind.SIC else mark.label
            return f"{edition.word('correction')}: {reading}"
