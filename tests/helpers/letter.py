"""The document of the tiny exhibit: a letter with a cover, an answer and a record."""

from hashlib import sha256

from kiosk.exhibit.model import Document, Passage, Section
from kiosk.exhibit.text import LocalizedProse, Mark, MarkedText, MarkKind
from tests.helpers.texts import SURVEY, localized, prose

SOURCE_TEXT = (
    "The Harbour Letter\n1. Why was the harbour closed?\n"
    "The Council closed the harbour in 1901. Nobody was asked. The Councl met again.\n"
    "The harbour opened again .in 1905.\n"
)


def letter() -> Document:
    return Document(
        key="letter",
        language="en",
        title=localized("The Harbour Letter", "항구 편지"),
        source_name="letter.txt",
        source_text=SOURCE_TEXT,
        source_sha256=sha256(SOURCE_TEXT.encode()).hexdigest(),
        sections=(_cover(), _answer(), _back()),
    )


def _cover() -> Section:
    question = "1. Why was the harbour closed?"
    return Section(
        key="01-cover",
        kind="cover",
        number=None,
        icon="book-open",
        listed=True,
        speaker="publisher",
        title=localized("Cover", "표지"),
        short_title=localized("Cover", "표지"),
        summary=LocalizedProse(),
        summary_sources=(),
        passages=(
            Passage(
                "01-cover-1",
                "01-cover",
                "heading",
                None,
                MarkedText("The Harbour Letter"),
                "The Harbour Letter",
            ),
            Passage("01-cover-2", "01-cover", "question", None, MarkedText(question), question),
        ),
    )


def _answer() -> Section:
    first = "The Council closed the harbour in 1901. Nobody was asked. The Councl met again."
    marks = (
        Mark(4, 11, MarkKind.TERM, "council", linked=True),
        Mark(12, 38, MarkKind.EVENT, "1901-closing"),
        Mark(23, 30, MarkKind.TERM, "harbour", linked=True),
        Mark(34, 34, MarkKind.PAGE, label="2"),
        Mark(40, 57, MarkKind.CLAIM, "nobody-asked"),
        Mark(62, 68, MarkKind.SLIP, label="Council"),
    )
    return Section(
        key="02-answer",
        kind="answer",
        number=1,
        icon="",
        listed=True,
        speaker="kim",
        title=localized("The closing", "폐쇄"),
        short_title=localized("Closing", "폐쇄"),
        summary=prose("The letter says who closed the harbour.", "편지는 누가 항구를 닫았는지 말합니다."),
        summary_sources=(SURVEY,),
        passages=(Passage("p1", "02-answer", "paragraph", 1, MarkedText(first, marks), first),),
    )


def _back() -> Section:
    reading = "The harbour opened again in 1905."
    marks = (
        Mark(4, 11, MarkKind.TERM, "harbour", linked=True),
        Mark(4, 24, MarkKind.NOTE, "opened-again"),
        Mark(25, 27, MarkKind.SPECK, label=".in"),
        Mark(28, 32, MarkKind.EVENT, "1905-opening"),
    )
    return Section(
        key="03-record",
        kind="record",
        number=None,
        icon="archive",
        listed=False,
        speaker="archive",
        title=localized("Record", "기록"),
        short_title=localized("Record"),
        summary=LocalizedProse(),
        summary_sources=(),
        passages=(
            Passage(
                "p2",
                "03-record",
                "paragraph",
                2,
                MarkedText(reading, marks),
                "The harbour opened again .in 1905.",
            ),
        ),
    )
