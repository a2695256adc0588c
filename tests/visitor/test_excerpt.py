"""A long sentence is cut between words, around what was found in it, and says where it was cut."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.text import Span
from kiosk.visitor.excerpt import excerpt

LONG = "It maintains tens of thousands of troops in the south of the country and this is a major factor"


def test_a_sentence_that_fits_stays_whole() -> None:
    assert excerpt("Troops left.", [Span(0, 6)], 40) == ("Troops left.", (Span(0, 6),))


def test_a_long_sentence_begins_where_its_match_is_near() -> None:
    text, (light,) = excerpt(LONG, [Span(34, 40)], 60)

    assert text == "It maintains tens of thousands of troops in the south of the…"
    assert text[light.start : light.end] == "troops"


def test_a_match_far_on_is_led_up_to() -> None:
    text, (light,) = excerpt(LONG, [Span(83, 88)], 40)

    assert text == "…the country and this is a major factor"
    assert text[light.start : light.end] == "major"


def test_matches_that_were_cut_away_are_not_lit() -> None:
    text, lights = excerpt(LONG, [Span(3, 12), Span(83, 88)], 40)

    assert [text[light.start : light.end] for light in lights] == ["maintains"]


@given(st.text("ab .", min_size=1, max_size=80), st.data(), st.integers(1, 60))
def test_the_first_match_is_always_whole(sentence: str, data: st.DataObject, room: int) -> None:
    start = data.draw(st.integers(0, len(sentence) - 1))
    match = Span(start, data.draw(st.integers(start + 1, len(sentence))))

    text, lights = excerpt(sentence, [match], room)

    assert text.strip("…") in sentence
    assert text[lights[0].start : lights[0].end] == sentence[match.start : match.end]
