"""A text below the front matter goes into one cell and comes back to its own lines."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.bodyedit import as_cell, with_cell

BODY = """The harbour was closed in March. Nobody asked the captains, and
nobody told the town. The lights went out, one after the other,
until the pier was dark.

- first
- second


A last paragraph."""


def test_a_cell_has_one_line_a_paragraph_and_keeps_lists() -> None:
    first, second, last = as_cell(BODY).split("\n\n")

    assert first.endswith("until the pier was dark.")
    assert "\n" not in first
    assert second == "- first\n- second"
    assert last == "A last paragraph."


def test_a_changed_word_changes_its_line_only() -> None:
    changed = with_cell(BODY, as_cell(BODY).replace("the town", "the mayor"))

    assert changed == BODY.replace("the town", "the mayor")


def test_a_changed_paragraph_leaves_the_others_and_the_space_between() -> None:
    changed = with_cell(BODY, as_cell(BODY).replace("A last paragraph.", "The last."))

    assert changed == BODY.replace("A last paragraph.", "The last.")


def test_a_new_paragraph_stands_where_it_was_put() -> None:
    changed = with_cell(BODY, as_cell(BODY).replace("- first", "New words.\n\n- first"))

    assert changed == BODY.replace("- first", "New words.\n\n- first")


def test_a_longer_line_is_broken_as_the_others_are() -> None:
    longer = as_cell(BODY).replace("Nobody asked", "Nobody, in any of the offices of the town, asked")

    lines = with_cell(BODY, longer).split("\n\n")[0].split("\n")

    assert max(map(len, lines)) <= 65
    assert lines[-1] == "until the pier was dark."


WORDS = st.text("abc가나 -*1.\n\\", max_size=200)


@given(WORDS)
def test_an_unchanged_cell_changes_no_character(body: str) -> None:
    body = body.strip()

    assert with_cell(body, as_cell(body)) == body


@given(WORDS, WORDS)
def test_a_changed_cell_is_what_is_read_next(body: str, other: str) -> None:
    cell = as_cell(other.strip())

    assert as_cell(with_cell(body.strip(), cell)) == cell
