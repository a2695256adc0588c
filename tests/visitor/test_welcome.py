"""Rules of the first screen's words: it counts what there is, and says it in the visitor's language."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.exhibit.model import Exhibit, Section
from kiosk.exhibit.reader import ExhibitReader, open_exhibit
from kiosk.exhibit.text import MarkKind
from kiosk.exhibit.writer import write_exhibit
from kiosk.visitor.edition import Edition
from kiosk.visitor.welcome import Welcome
from tests.helpers.exhibits import tiny_exhibit

Said = Callable[[Exhibit], Welcome]


@pytest.fixture
def said(tmp_path: Path, qapp: object) -> Iterator[Said]:
    """The welcome of an exhibit that is written to a file first."""
    with ExitStack() as readers:

        def say(exhibit: Exhibit) -> Welcome:
            write_exhibit(exhibit, tmp_path / "hall.exhibit")
            reader = readers.enter_context(open_exhibit(tmp_path / "hall.exhibit"))
            return Welcome(Edition(reader, reader.languages()[0]))

        yield say


def without_events(exhibit: Exhibit) -> Exhibit:
    """*exhibit* with nothing that happened in it."""
    return replace(
        exhibit,
        events=(),
        terms=tuple(replace(term, events=()) for term in exhibit.terms),
        notes=tuple(replace(note, events=()) for note in exhibit.notes),
        documents=tuple(
            replace(document, sections=tuple(map(_section_without_events, document.sections)))
            for document in exhibit.documents
        ),
    )


def _section_without_events(section: Section) -> Section:
    readings = [
        replace(p.reading, marks=tuple(mark for mark in p.reading.marks if mark.kind != MarkKind.EVENT))
        for p in section.passages
    ]
    passages = zip(section.passages, readings, strict=True)
    return replace(section, passages=tuple(replace(p, reading=reading) for p, reading in passages))


def test_it_counts_what_lies_behind_each_door(said: Said) -> None:
    welcome = said(tiny_exhibit())

    counted = [getattr(welcome, name) for name in ("paragraphs", "events", "terms")]
    assert counted == [2, 3, 2]


def test_it_counts_the_whole_of_the_shipped_exhibit(english: Edition, reader: ExhibitReader) -> None:
    welcome = Welcome(english)
    numbers = [p.number for s in english.sections for p in s.passages if p.number is not None]

    assert welcome.paragraphs == numbers[-1] == 64
    assert welcome.events == len(reader.events())
    assert welcome.terms == len(reader.terms())


def test_years_run_from_the_first_event_to_the_year_in_which_the_last_one_ends(said: Said) -> None:
    welcome = said(tiny_exhibit())

    assert (welcome.firstYear, welcome.lastYear) == (1901, 1905)


def test_an_exhibit_without_events_has_no_years(said: Said) -> None:
    welcome = said(without_events(tiny_exhibit()))

    assert [getattr(welcome, name) for name in ("events", "firstYear", "lastYear")] == [0, 0, 0]


def test_the_cover_is_read_as_printed(said: Said) -> None:
    assert said(tiny_exhibit()).cover == ["The Harbour Letter", "1. Why was the harbour closed?"]


def test_reading_takes_a_minute_at_least(said: Said) -> None:
    assert said(tiny_exhibit()).minutes == 1


def test_minutes_are_those_of_a_slow_reader(english: Edition) -> None:
    texts = [p.reading.text for s in english.sections for p in s.passages if p.number is not None]
    words = sum(len(text.split()) for text in texts)

    assert Welcome(english).minutes * 180 == pytest.approx(words, abs=90)


def test_minutes_about_the_document_are_those_of_a_slow_reader(english: Edition) -> None:
    details, dating = english.details, english.details.dating
    texts = (details.record, details.rights, dating.text, dating.conclusion, details.transcription)
    words = sum(len(english.plain(text).split()) for text in texts)

    assert words > 0
    assert Welcome(english).aboutMinutes * 180 == pytest.approx(words, abs=90)


def test_another_language_changes_the_words_and_no_count(
    said: Said, english: Edition, korean: Edition, qtbot: QtBot
) -> None:
    welcome = Welcome(english)
    counts = {name: getattr(welcome, name) for name in ("paragraphs", "minutes", "events", "terms", "cover")}
    words = {name: getattr(welcome, name) for name in ("title", "kicker", "introduction")}
    with qtbot.waitSignal(welcome.changed):
        welcome.read_in(korean)

    assert {name: getattr(welcome, name) for name in counts} == counts
    assert all(getattr(welcome, name) not in {"", text} for name, text in words.items())
