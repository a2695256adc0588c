"""What stands on the attract screen for one of the editors' questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.visitor.sentences import SENTENCE, without_number

if TYPE_CHECKING:
    from kiosk.exhibit.records.first_sight import AskedQuestion
    from kiosk.visitor.edition import Edition

EVEN, ODD = "even", "odd"


@dataclass(frozen=True, slots=True)
class AttractRow:
    """A question on one of the two sheets that take turns; together its words are the whole question."""

    key: str
    """``even`` or ``odd``: the sheet."""
    isShown: bool
    lead: str = ""
    """What the editors say before they ask; empty where they ask at once."""
    asking: str = ""
    """The sentence that asks; empty where the exhibit has no questions."""
    source: str = ""
    """StyledText: who asks whom, and where; how the museum reads a word that stands wrong."""


def attract_row(sheet: str, question: AskedQuestion, edition: Edition) -> AttractRow:
    """*question* on *sheet*, shown."""
    lead, asking = parted(without_number(question.text))
    return AttractRow(
        key=sheet,
        isShown=True,
        lead=lead,
        asking=asking,
        source=" ".join((_source(question, edition), *_readings(question, edition))),
    )


def parted(text: str) -> tuple[str, str]:
    """What is said before the last sentence of *text*, and the last sentence."""
    ends = [found.end() for found in SENTENCE.finditer(text)]
    start = ends[-1] if ends else 0
    return text[:start].strip(), text[start:].strip()


def _source(question: AskedQuestion, edition: Edition) -> str:
    words = edition.word("attractSource").replace("%1", str(question.number))
    return words.replace("%2", str(len(edition.first_sight.questions)))


def _readings(question: AskedQuestion, edition: Edition) -> tuple[str, ...]:
    if not question.slips:
        return ()
    from html import escape  # noqa: PLC0415  its tables take a while to load, and few questions have a slip

    as_typed, we_read = edition.word("asTyped"), edition.word("weRead")
    return tuple(
        escape(f"{as_typed.replace('%1', typed)} · {we_read.replace('%1', read)}")
        for typed, read in question.slips
    )
