"""Marks that overlap become a tree in which none crosses another, and every character stays."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.curator.book.inline import WHOLE, Inline, Point, Span, inline_tree
from kiosk.exhibit.text import Mark, MarkedText, MarkKind

TEXT = "The Supreme Peoples' Assembly met."


def said(tree: tuple[Inline, ...]) -> str:
    """The tree as one line: marks in brackets, points as arrows."""
    parts = []
    for one in tree:
        if isinstance(one, str):
            parts.append(one)
        elif isinstance(one, Point):
            parts.append("<" if one.is_end else ">")
        else:
            parts.append(f"[{one.mark.kind}:{said(one.inside)}]")
    return "".join(parts)


def tree(*marks: Mark) -> str:
    return said(inline_tree(MarkedText(TEXT, marks)))


def test_a_mark_inside_another_is_inside_it() -> None:
    slip = Mark(12, 20, MarkKind.SLIP)

    assert tree(Mark(4, 29, MarkKind.TERM), slip) == "The [term:Supreme [slip:Peoples'] Assembly] met."


def test_a_term_that_begins_inside_a_slip_is_widened() -> None:
    slip, term = Mark(12, 20, MarkKind.SLIP), Mark(15, 29, MarkKind.TERM)

    assert tree(slip, term) == "The Supreme [term:[slip:Peoples'] Assembly] met."


def test_a_mark_that_crosses_another_is_cut_in_two() -> None:
    assert tree(Mark(4, 20, MarkKind.EMPHASIS), Mark(12, 29, MarkKind.STRONG)) == (
        "The [emphasis:Supreme [strong:Peoples']][strong: Assembly] met."
    )


def test_what_a_note_speaks_of_is_given_by_its_ends() -> None:
    assert tree(Mark(4, 20, MarkKind.NOTE, "x")) == "The >Supreme Peoples'< Assembly met."


def test_a_point_never_parts_a_slip() -> None:
    assert tree(Mark(12, 20, MarkKind.SLIP), Mark(4, 16, MarkKind.NOTE, "x")) == (
        "The >Supreme [slip:Peoples']< Assembly met."
    )


def test_a_page_stands_where_it_ends() -> None:
    assert tree(Mark(20, 20, MarkKind.PAGE, label="2")) == "The Supreme Peoples'[page:] Assembly met."


KINDS = st.sampled_from([kind for kind in MarkKind if kind not in (MarkKind.PAGE, MarkKind.SUPPLIED)])
MARKS = st.builds(
    lambda start, length, kind: Mark(start, min(start + length, len(TEXT)), kind, "x"),
    st.integers(0, len(TEXT) - 1),
    st.integers(1, 12),
    KINDS,
)


def disjoint(marks: list[Mark]) -> list[Mark]:
    """*marks*, of those that stay whole only such as do not overlap: one word has one reading."""
    kept: list[Mark] = []
    for mark in marks:
        others = [one for one in kept if one.kind in WHOLE]
        if mark.kind not in WHOLE or all(mark.end <= one.start or one.end <= mark.start for one in others):
            kept.append(mark)
    return sorted(kept, key=lambda mark: (mark.start, -mark.end))


def characters(inside: tuple[Inline, ...]) -> str:
    return "".join(
        one if isinstance(one, str) else characters(one.inside)
        for one in inside
        if not isinstance(one, Point)
    )


def spans(inside: tuple[Inline, ...]) -> list[Span]:
    found = [one for one in inside if isinstance(one, Span)]
    return found + [inner for one in found for inner in spans(one.inside)]


@given(st.lists(MARKS, max_size=8).map(disjoint))
def test_every_character_stays_in_its_place_and_every_mark_on_its_words(marks: list[Mark]) -> None:
    found = inline_tree(MarkedText(TEXT, tuple(marks)))

    assert characters(found) == TEXT
    for mark in marks:
        if mark.kind in WHOLE:
            held = [characters(one.inside) for one in spans(found) if one.mark is mark]
            assert held == [TEXT[mark.start : mark.end]]
