"""Forms are found as whole words, the longest first, in one pass over the text."""

import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.boundaries import is_whole_word
from kiosk.content.linking import Form, FormFinder, Match


def found(forms: Sequence[str], text: str) -> list[str]:
    matches = FormFinder(Form(form, form) for form in forms).find(text)
    return [text[match.start : match.end] for match in matches]


def naive(forms: Sequence[str], text: str) -> list[tuple[int, int]]:
    """Every form at every place, compared letter by letter; then the longest first."""
    places: set[tuple[int, int]] = set()
    for form in forms:
        for start in range(len(text) - len(form) + 1):
            words = text[start : start + len(form)]
            alike = words == form if form != form.lower() else words.lower() == form
            if alike and is_whole_word(text, start, start + len(form)):
                places.add((start, start + len(form)))
    chosen: list[tuple[int, int]] = []
    for start, end in sorted(places, key=lambda place: (place[0] - place[1], place[0])):
        if all(end <= other_start or start >= other_end for other_start, other_end in chosen):
            chosen.append((start, end))
    return sorted(chosen)


WORDS = st.text(alphabet="abAB é1_-", min_size=1, max_size=6).filter(lambda words: words == words.strip())


@given(st.lists(WORDS, max_size=8, unique=True), st.text(alphabet="abAB é1_-.", max_size=40))
def test_the_finder_agrees_with_a_search_letter_by_letter(forms: list[str], text: str) -> None:
    matches = FormFinder(Form(form, form) for form in forms).find(text)

    assert [(match.start, match.end) for match in matches] == naive(forms, text)


@pytest.mark.parametrize(
    ("forms", "text", "expected"),
    [
        (["juche", "juche idea"], "The juche idea and juche.", ["juche idea", "juche"]),
        (["juche"], "Juche, JUCHE", ["Juche", "JUCHE"]),
        (["UN"], "The UN, not un or unity", ["UN"]),
        (["Korea"], "Koreans in Korea", ["Korea"]),
        (["art"], "smart artful art-house état d’art", ["art", "art"]),
        (["été"], "l’été étés", ["été"]),
        (["Workers' Party"], "the Workers’ Party", []),
        (["U.S."], "the U.S. and U.S.A.", ["U.S."]),
        (["남한"], "남한은 남한산성", ["남한"]),
        (["AKFIC"], "AKFIC는 AKFIC2", ["AKFIC"]),
        (["主體"], "是主體思想", ["主體"]),
        (["Joint Statement"], "Joint\u00a0Statement", ["Joint\u00a0Statement"]),
        (["i"], "İi i", ["i"]),
    ],
)
def test_forms_are_whole_words(forms: list[str], text: str, expected: list[str]) -> None:
    assert found(forms, text) == expected


def test_a_stretch_that_is_taken_holds_no_match() -> None:
    finder = FormFinder([Form("pier", "pier"), Form("old pier", "old")])

    assert finder.find("old pier, pier", taken=[(0, 3)]) == (
        Match(4, 8, Form("pier", "pier")),
        Match(10, 14, Form("pier", "pier")),
    )


def test_without_forms_nothing_is_found() -> None:
    assert FormFinder([]).find("anything") == ()


def test_forms_that_stand_inside_longer_ones_occur() -> None:
    finder = FormFinder([Form("juche", "a"), Form("juche idea", "b"), Form("Juche", "c")])

    assert finder.occurring("the juche idea") == {Form("juche", "a"), Form("juche idea", "b")}


def test_ten_thousand_terms_take_one_pass() -> None:
    finder = FormFinder(Form(f"term {number} of many", str(number)) for number in range(10_000))
    text = " and ".join(f"Term {number} of many" for number in range(0, 10_000, 5))

    began = time.perf_counter()
    matches = finder.find(text)

    assert len(matches) == 2_000
    assert time.perf_counter() - began < 2
