"""The tiny exhibit grown large enough for lists: three questions, twenty-two terms."""

from dataclasses import replace

from kiosk.exhibit.model import Exhibit, Passage, Question, Term
from kiosk.exhibit.text import Anchor, Mark, MarkedText, MarkKind
from tests.helpers.exhibits import tiny_exhibit
from tests.helpers.texts import localized, prose

ASKED = (
    "1. Why was the harbour closed?",
    "2. Who asked the Council, and when was it asked?",
    "3. " + "What did the captains say of the order, and did anybody write it down at the time? " * 4,
)
SIGNED = "The captains of the town"
NAMES = "Anchor Barge Bell Buoy Cable Chart Dock Ferry Gull Hawser Keel Lamp Mast Net Oar Pier Quay Sail Tide"


def large_harbour() -> Exhibit:
    """The tiny exhibit with more to list; question 2 has a link, question 3 is long."""
    exhibit = tiny_exhibit()
    letter = exhibit.documents[0]
    cover, *others = letter.sections
    asked = [_passage(number, text) for number, text in enumerate(ASKED, 2)]
    signed = Passage("01-cover-5", "01-cover", "signature", None, MarkedText(SIGNED), SIGNED)
    cover = replace(cover, passages=(cover.passages[0], *asked, signed))
    return replace(
        exhibit,
        documents=(replace(letter, sections=(cover, *others)),),
        terms=(*exhibit.terms, *map(_term, NAMES.split())),
        questions=(*exhibit.questions, *(_question(exhibit.questions[0], number) for number in (2, 3))),
    )


def _passage(number: int, text: str) -> Passage:
    link = Mark(17, 24, MarkKind.TERM, "council", linked=True)
    marks = (link,) if text[link.start : link.end] == "Council" else ()
    return Passage(f"01-cover-{number}", "01-cover", "question", None, MarkedText(text, marks), text)


def _question(first: Question, number: int) -> Question:
    return replace(
        first,
        number=number,
        passage=f"01-cover-{number + 1}",
        title=localized(f"Question of the town {number}"),
        answered_in=("02-answer",),
        begins_at="p2",
        fit="direct",
        explanation=prose("The answer is short."),
        key_sentence=None,
    )


def _term(name: str) -> Term:
    return Term(
        key=name.lower(),
        category="person" if name == "Bell" else "concept",
        headword=localized(name),
        names=(),
        definition=prose(f"{name} is a word of the harbour."),
        contested=None,
        see_also=(),
        events=(),
        sources=(),
        occurrences=(Anchor("p1", 4, 11),) * (len(name) % 3 + 1),
    )
