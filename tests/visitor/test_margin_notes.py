"""Notes in the margin never touch each other and stay on the page."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visitor.margin_notes import MarginNote, apart


def note(number: int, line: float) -> MarginNote:
    return MarginNote(f"n{number}", str(number), "note", "A note", "", "A note", "p1", 0, lineY=line)


def test_a_lone_note_is_centred_on_its_line() -> None:
    (placed,) = apart([note(1, 400.0)], height=88, gap=12, bottom=850)

    assert placed.noteY == 400 - 44


def test_of_two_notes_on_neighbouring_lines_the_lower_moves_down() -> None:
    upper, lower = apart([note(1, 400.0), note(2, 442.0)], height=88, gap=12, bottom=850)

    assert (upper.noteY, lower.noteY) == (356, 456)


@given(st.lists(st.floats(0, 850), max_size=8), st.floats(40, 95))
def test_notes_never_touch_and_never_leave_the_page(lines: list[float], height: float) -> None:
    placed = apart([note(n, line) for n, line in enumerate(lines)], height=height, gap=10, bottom=850)

    edges = [placed_note.noteY for placed_note in placed]
    assert all(lower - upper >= height + 9.99 for upper, lower in pairwise(edges))
    assert all(edge + height <= 850.01 for edge in edges)
