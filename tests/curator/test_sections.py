"""Where sections are proposed: at headings, at numbered parts, at wide gaps."""

import pytest

from kiosk.content.received.plain import read_plain
from kiosk.curator.sections import propose_sections, slug

LONG = "Words that go on for more than a line, so that this is a paragraph of the document and no heading."


def titles(text: str) -> list[str]:
    return [section.title for section in propose_sections(read_plain(text.encode()))]


def test_headings_begin_sections_and_the_title_stands_on_the_cover() -> None:
    text = f"THE TITLE\n\nby Somebody\n\nCHAPTER I\n\n{LONG}\n\nCHAPTER II\n\n{LONG}\n"

    assert titles(text) == ["Cover", "Chapter I", "Chapter II"]


def test_numbered_parts_begin_sections() -> None:
    assert titles(f"1. First\n\n{LONG}\n\n2. Second\n\n{LONG}\n") == ["1. First", "2. Second"]


def test_a_numbered_list_does_not() -> None:
    assert len(titles(f"{LONG}\n\n1. bread\n\n2. wine\n\n3. salt\n\n{LONG}\n")) == 1


def test_gaps_that_are_wider_than_usual_begin_sections() -> None:
    assert len(titles(f"{LONG}\n\n{LONG}\n\n\n\n{LONG}\n\n{LONG}\n")) == 2


def test_every_block_is_in_exactly_one_section() -> None:
    blocks = read_plain(f"A title\n\n{LONG}\n\nPART 1\n\n{LONG}\n\nPART 2\n\nII\n\n{LONG}\n".encode())
    sections = propose_sections(blocks)

    assert tuple(block for section in sections for block in section.blocks) == blocks


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The order", "the-order"),
        ("Préambule: l’été", "preambule-lete"),
        ("항구 편지", "part"),
        ("A title that goes on and on until nobody reads it", "a-title-that-goes-on-and-on-until-nobody"),
    ],
)
def test_a_title_becomes_a_name_that_files_may_have(title: str, name: str) -> None:
    assert slug(title) == name
