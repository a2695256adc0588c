"""Rules of the history: what was left last is returned to first, and only the oldest is forgotten."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visitor.history import DEEPEST, CardPage, CardState, History, Light, Place, ReadingPlace

PASSAGES = st.sampled_from(["p1", "p2", "p3"])
PAGES = st.builds(CardPage, st.sampled_from(["term", "note", "event"]), st.text("ab", min_size=1))
PLACES = st.builds(
    Place,
    screen=st.sampled_from(["home", "read", "timeline"]),
    reading=st.builds(ReadingPlace, PASSAGES, st.floats(0, 40)),
    light=st.builds(Light, PASSAGES, st.integers(0, 5), st.integers(6, 9)),
    card=st.builds(CardState, st.lists(PAGES, max_size=3).map(tuple)),
)


def left_one_after_the_other(places: list[Place]) -> History:
    """The history of a visitor who left *places* in this order."""
    history = History()
    for place in places:
        history = history.with_place(place)
    return history


@given(st.lists(PLACES, max_size=12))
def test_going_back_meets_every_place_in_reverse(places: list[Place]) -> None:
    history, met = left_one_after_the_other(places), []
    while history.places:
        met.append(history.places[-1])
        history = history.without_last()

    assert met == places[::-1]


def test_the_oldest_places_are_forgotten() -> None:
    places = [Place(reading=ReadingPlace(f"p{number}")) for number in range(DEEPEST + 3)]

    assert left_one_after_the_other(places).places == tuple(places[3:])


def test_where_nothing_lies_behind_nothing_is_taken_off() -> None:
    assert History().without_last() == History()


def test_the_place_of_a_new_visitor_is_home_with_no_card_and_no_light() -> None:
    place = Place()

    assert (place.screen, place.card.pages, place.light.passage) == ("home", (), "")
