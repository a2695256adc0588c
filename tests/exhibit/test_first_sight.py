"""What is shown before anybody has touched the screen is what the rest of the exhibit says, read sooner."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from kiosk.exhibit.model import Exhibit, Passage
from kiosk.exhibit.reader import open_exhibit
from kiosk.exhibit.records.first_sight import FirstSight
from kiosk.exhibit.text import MarkKind
from kiosk.exhibit.writer import write_exhibit
from tests.exhibit.strategies import exhibits


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sights")


def slips(passage: Passage) -> tuple[tuple[str, str], ...]:
    marks = (mark for mark in passage.reading.marks if mark.kind == MarkKind.SLIP)
    return tuple((passage.reading.text[mark.start : mark.end], mark.label) for mark in marks)


def agree(sight: FirstSight, exhibit: Exhibit) -> None:
    passages = [p for d in exhibit.documents for s in d.sections for p in s.passages]
    by_key = {passage.key: passage for passage in passages}
    asked = [by_key[question.passage] for question in exhibit.questions]
    sections = exhibit.documents[0].sections
    cover = [p.reading.text for s in sections if s.kind == "cover" for p in s.passages]

    title = exhibit.details.title
    languages = list(dict.fromkeys(wording.language for wording in title.wordings))
    assert list(sight.titles.items()) == [(tag, title.in_language(tag).text) for tag in languages]
    assert list(sight.cover) == (cover or [sections[0].passages[0].reading.text])
    assert sight.has_cover == bool(cover)
    assert sight.idle_seconds == exhibit.details.idle_seconds
    assert [q.number for q in sight.questions] == [q.number for q in exhibit.questions]
    assert [q.text for q in sight.questions] == [passage.reading.text for passage in asked]
    assert [q.slips for q in sight.questions] == [slips(passage) for passage in asked]


@settings(max_examples=25)
@given(exhibit=exhibits())
def test_it_says_what_the_whole_exhibit_says(folder: Path, exhibit: Exhibit) -> None:
    path = folder / "any.exhibit"
    write_exhibit(exhibit, path)
    with open_exhibit(path) as reader:
        agree(reader.first_sight(), exhibit)


def test_the_shipped_exhibit_has_a_cover_eight_questions_and_their_slips(korea: Path) -> None:
    with open_exhibit(korea) as reader:
        sight = reader.first_sight()
        asked = [reader.passage(question.passage) for question in reader.questions()]

    assert sight.titles["en"] == "Eight Questions, 1974"
    assert len(sight.cover) > 5
    assert [question.slips for question in sight.questions] == [slips(passage) for passage in asked]
    assert any(question.slips for question in sight.questions)
