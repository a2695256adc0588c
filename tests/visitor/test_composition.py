"""What stands between the words, and where the words went."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.text import Mark, MarkedText, MarkKind
from kiosk.visitor.composition import Hand, compose, marker_offset


def set_text(text: str, *marks: Mark) -> str:
    return "".join(run.text for run in compose(MarkedText(text, marks)).runs)


def test_a_likely_reading_follows_the_word_that_stands_wrong() -> None:
    slip = Mark(8, 17, MarkKind.SLIP, label="masters")

    assert set_text("We were disasters of the world.", slip) == "We were disasters [masters] of the world."


def test_a_reading_of_punctuation_stands_close_to_it() -> None:
    assert set_text("Koryo; It", Mark(5, 6, MarkKind.SLIP, label=".")) == "Koryo;[.] It"


def test_a_supplied_word_stands_apart_from_its_neighbours() -> None:
    supplied = Mark(7, 7, MarkKind.SUPPLIED, label="a")

    assert set_text("is now powerful", supplied) == "is now [a] powerful"


def test_a_notes_marker_follows_the_punctuation_that_closes_its_words() -> None:
    assert marker_offset("from Korea, and", 10) == 11


def test_the_gap_for_a_marker_is_kept_only_where_markers_are_drawn() -> None:
    text = MarkedText("from Korea, and", (Mark(5, 10, MarkKind.NOTE, "troops"),))

    assert Hand.GAP in {run.hand for run in compose(text).runs}
    assert Hand.GAP not in {run.hand for run in compose(text, with_markers=False).runs}


def test_doubtful_words_stand_alone() -> None:
    assert set_text("their messages", Mark(6, 14, MarkKind.DOUBT, label="meanings")) == "their messages"


@st.composite
def marked_texts(draw: st.DrawFn) -> MarkedText:
    text = draw(st.text(alphabet="ab ,.;é", min_size=1, max_size=40))
    spans = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)), st.sampled_from(list(MarkKind)))
    marks = [Mark(min(a, b), max(a, b), kind, "t", "x") for a, b, kind in draw(st.lists(spans, max_size=6))]
    return MarkedText(text, tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end))))


@given(marked_texts())
def test_every_character_of_the_text_is_found_where_it_was_set(text: MarkedText) -> None:
    composition = compose(text)
    characters = "".join(run.text for run in composition.runs)

    assert all(characters[composition.position(n)] == letter for n, letter in enumerate(text.text))


@given(marked_texts())
def test_what_was_inserted_is_found_where_it_was_set(text: MarkedText) -> None:
    composition = compose(text)
    characters = "".join(run.text for run in composition.runs)

    for insertion in composition.insertions:
        start, end = composition.insertion_span(insertion)
        assert characters[start:end] == insertion.text
