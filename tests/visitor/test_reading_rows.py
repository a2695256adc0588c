"""Rules of the rows that the page and the section list are made of."""

from itertools import pairwise

import pytest

from kiosk.exhibit.model import Passage
from kiosk.visitor.edition import Edition
from kiosk.visitor.reading_rows import SectionRow, passage_rows, section_progress, section_rows


def listed(edition: Edition, here: str) -> dict[str, SectionRow]:
    """The section list when the passage called *here* is read."""
    rows = section_rows(edition.sections, edition, edition.passage(here))
    return {row.key: row for row in rows}


def passages_of(edition: Edition) -> list[Passage]:
    """The document's passages in order."""
    return [passage for section in edition.sections for passage in section.passages]


def test_every_passage_of_the_document_is_a_row(english: Edition) -> None:
    rows = passage_rows(english.sections, english)

    assert [row.key for row in rows] == [passage.key for passage in passages_of(english)]
    assert len({row.key for row in rows}) == len(rows)


def test_the_first_passage_of_a_section_carries_its_title_and_no_other_does(english: Edition) -> None:
    rows = passage_rows(english.sections, english)
    firsts = {section.passages[0].key: english.said(section.title) for section in english.sections}

    assert {row.key: row.sectionTitle for row in rows if row.sectionTitle} == firsts


def test_a_paragraphs_number_is_said_before_its_words(english: Edition) -> None:
    rows = {row.key: row for row in passage_rows(english.sections, english)}

    assert rows["p15"].number == "15"
    assert rows["p15"].spoken.startswith("Paragraph 15. After the announcement")


def test_a_passage_without_a_number_is_spoken_plainly(english: Edition) -> None:
    rows = {row.key: row for row in passage_rows(english.sections, english)}
    key = "11-publishers-appeal-3"

    assert (rows[key].number, rows[key].spoken) == ("", english.passage(key).reading.text)


def test_numbers_run_from_one_to_the_last_without_a_gap(english: Edition) -> None:
    numbers = [row.number for row in passage_rows(english.sections, english) if row.number]

    assert numbers == [str(number) for number in range(1, 65)]


def test_the_list_has_the_listed_sections_only(english: Edition) -> None:
    rows = listed(english, "p1")

    assert list(rows) == [section.key for section in english.sections if section.listed]
    assert len(rows) == 10


def test_a_section_shows_its_number_or_else_its_icon(english: Edition) -> None:
    rows = listed(english, "p1").values()

    assert [row.number for row in rows if row.number] == list("1234567")
    assert all(bool(row.number) != bool(row.iconName) for row in rows)


def test_one_section_is_the_current_one_and_says_so(english: Edition) -> None:
    current = [row for row in listed(english, "p15").values() if row.isCurrent]

    assert [row.key for row in current] == ["05-reunification"]
    assert current[0].spoken == "2, Reunification, current"


def test_a_section_that_is_not_current_does_not_say_so(english: Edition) -> None:
    assert listed(english, "p1")["05-reunification"].spoken == "2, Reunification"


def test_no_row_is_current_where_the_section_is_not_listed(english: Edition) -> None:
    assert not any(row.isCurrent for row in listed(english, "12-archive-record-1").values())


def test_sections_before_are_read_and_sections_after_are_not(english: Edition) -> None:
    progress = [row.progress for row in listed(english, "p15").values()]

    assert progress[:4] == [1, 1, 1, progress[3]]
    assert progress[5:] == [0] * 5


def test_the_current_section_is_read_as_far_as_the_visitor_has_come(english: Edition) -> None:
    first, third, last = (listed(english, key)["05-reunification"].progress for key in ("p14", "p16", "p21"))

    assert (first, third, last) == pytest.approx((1 / 8, 3 / 8, 1))


def test_reading_on_never_loses_progress(english: Edition) -> None:
    sections = english.sections
    steps = [[section_progress(s, sections, here) for s in sections] for here in passages_of(english)]

    assert steps[0][1:] == [0] * (len(sections) - 1)
    assert steps[-1] == [1] * len(sections)
    for before, after in pairwise(steps):
        assert sum(after) > sum(before)
        assert all(old <= new for old, new in zip(before, after, strict=True))


def test_another_language_changes_titles_and_keeps_keys(english: Edition, korean: Edition) -> None:
    ours, theirs = listed(english, "p15"), listed(korean, "p15")

    assert list(ours) == list(theirs)
    assert [row.progress for row in ours.values()] == [row.progress for row in theirs.values()]
    assert all(ours[key].title != theirs[key].title for key in ours)
