"""A tiny but complete exhibit: three sections, two terms, three events, two notes, one question."""

from pathlib import Path

from kiosk.exhibit.dating import Clue, Dating
from kiosk.exhibit.evidence import Contested, Quotation
from kiosk.exhibit.model import (
    Details,
    Era,
    Event,
    Exhibit,
    Lane,
    Language,
    Name,
    Note,
    Picture,
    Question,
    Term,
    When,
)
from kiosk.exhibit.text import (
    Anchor,
    LocalizedProse,
    Mark,
    MarkKind,
)
from kiosk.exhibit.writer import write_exhibit
from tests.helpers.letter import letter
from tests.helpers.texts import LETTER, SURVEY, localized, prose, year

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080000000"
    "03a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
)
"""A grey PNG of one by one pixel."""


def tiny_exhibit() -> Exhibit:
    """The exhibit, in English and Korean, of a letter about a closed harbour."""
    return Exhibit(
        details=_details(),
        languages=(
            Language("en", "English", "ltr", (("back", "Back"), ("paragraphOf", "%1 of %2"))),
            Language("ko", "한국어", "ltr", (("back", "뒤로"), ("paragraphOf", "%2 중 %1"))),
        ),
        documents=(letter(),),
        terms=_terms(),
        lanes=(
            Lane("harbour", "anchor", localized("The harbour", "항구")),
            Lane("town", "house-simple", localized("The town", "도시")),
        ),
        eras=(
            Era(
                "closing", 1899.0, 1904.0, "1899–1903", localized("The closing", "폐쇄"), localized("Closing")
            ),
            Era("opening", 1904.0, 1911.0, "1904–1910", localized("The opening"), localized("Opening")),
        ),
        events=_events(),
        notes=_notes(),
        questions=(_question(),),
        pictures=(
            Picture("pier", "image/png", PIXEL, 1, 1, localized("The pier", "부두"), "Anna Bell", RIGHTS),
        ),
    )


RIGHTS = "https://rightsstatements.org/vocab/NKC/1.0/"


def tiny_exhibit_file(path: Path) -> Path:
    """Write the tiny exhibit to *path*; returns the path."""
    write_exhibit(tiny_exhibit(), path)
    return path


def _details() -> Details:
    return Details(
        key="harbour-1901",
        title=localized("The Harbour Letter", "항구 편지"),
        kicker=localized("A letter from the town", "도시에서 온 편지"),
        introduction=prose(
            "A letter asks why the harbour was closed.", "편지는 항구가 닫힌 이유를 묻습니다."
        ),
        notice=prose("The letter speaks of a dispute."),
        default_language="en",
        idle_seconds=75,
        takeaway_address="https://example.org/harbour",
        document_date=When(
            "1901-05/1901-06",
            localized("mid-1901, probably June", "1901년 중반"),
            localized("mid-1901"),
            1901.33,
            1901.5,
            True,
            True,
            False,
            False,
        ),
        rights=prose("No copyright is known."),
        record=prose("Found in the town archive.", "도시 기록 보관소에서 찾았습니다."),
        credits=prose("Made by the town museum."),
        transcription=prose("Copied by hand.", "손으로 옮겼습니다."),
        dating=Dating(
            title=localized("The letter has no date.", "편지에는 날짜가 없습니다."),
            text=prose("The archive filed it under 1900."),
            clues=(
                Clue(year(1900), "catalogue", localized("number on the box"), None),
                Clue(
                    year(1901),
                    "text",
                    localized("“closed” in the text", "본문의 “closed”"),
                    Anchor("p1", 12, 38),
                ),
            ),
            conclusion=prose("Probably June 1901."),
        ),
    )


def _terms() -> tuple[Term, ...]:
    link = Mark(22, 29, MarkKind.TERM, "harbour", linked=True)
    council = Term(
        key="council",
        category="organization",
        headword=localized("Council", "의회"),
        names=(Name("hangul", "의회"), Name("hanja", "議會")),
        definition=prose("The men who ruled the harbour.", "항구를 다스린 사람들.", (link,)),
        contested=Contested(
            Quotation("Nobody was asked.", Anchor("p1", 40, 57)),
            LocalizedProse(),
            prose("Minutes of a meeting exist.", "회의록이 있습니다."),
            (LETTER,),
        ),
        see_also=("harbour",),
        events=("1901-closing",),
        sources=(SURVEY,),
        occurrences=(Anchor("p1", 4, 11),),
    )
    harbour = Term(
        key="harbour",
        category="place",
        headword=localized("Harbour", "항구"),
        names=(),
        definition=prose("A place where ships lie.", "배가 머무는 곳."),
        contested=None,
        see_also=("council",),
        events=(),
        sources=(),
        occurrences=(Anchor("p1", 23, 30), Anchor("p2", 4, 11)),
    )
    return council, harbour


def _events() -> tuple[Event, ...]:
    return (
        Event(
            key="1901-closing",
            when=year(1901),
            lane="harbour",
            title=localized("The harbour closes", "항구가 닫히다"),
            label=localized("Harbour closes", "항구 폐쇄"),
            names=(Name("hangul", "항구 폐쇄"),),
            text=prose("Ships could no longer land.", "배가 더는 들어올 수 없었습니다."),
            mentions=(Anchor("p1", 12, 38),),
            sources=(SURVEY,),
        ),
        Event(
            key="1903-fair",
            when=year(1903),
            lane="town",
            title=localized("A fair in the town", "도시의 장"),
            label=localized("Fair", "장"),
            names=(),
            text=prose("The letter does not speak of it."),
            mentions=(),
            sources=(),
        ),
        Event(
            key="1905-opening",
            when=year(1905),
            lane="harbour",
            title=localized("The harbour opens", "항구가 열리다"),
            label=localized("Harbour opens", "항구 개방"),
            names=(),
            text=prose("Ships came back.", "배가 돌아왔습니다."),
            mentions=(Anchor("p2", 28, 32),),
            sources=(SURVEY, LETTER),
        ),
    )


def _notes() -> tuple[Note, ...]:
    claim = Note(
        key="nobody-asked",
        number=1,
        kind="claim",
        title=localized("Was nobody asked?", "아무도 묻지 않았나?"),
        text=LocalizedProse(),
        contested=Contested(
            None, prose("The letter says that nobody was asked."), prose("Two people were asked."), (SURVEY,)
        ),
        anchor=Anchor("p1", 40, 57),
        events=("1901-closing",),
        sources=(LETTER,),
    )
    note = Note(
        key="opened-again",
        number=2,
        kind="note",
        title=localized("Opened again", "다시 열리다"),
        text=prose("The writer adds this later.", "글쓴이가 나중에 덧붙였습니다."),
        contested=None,
        anchor=Anchor("p2", 4, 24),
        events=("1905-opening",),
        sources=(SURVEY,),
    )
    return claim, note


def _question() -> Question:
    return Question(
        number=1,
        passage="01-cover-2",
        title=localized("The closed harbour", "닫힌 항구"),
        answered_in=("02-answer", "03-record"),
        begins_at="p1",
        fit="partial",
        explanation=prose(
            "The answer names the year, not the reason.", "답은 해를 말하고 이유는 말하지 않습니다."
        ),
        key_sentence=Quotation("Nobody was asked.", Anchor("p1", 40, 57)),
        sources=(SURVEY,),
    )
