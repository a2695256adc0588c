"""No word is cut off, no control out of reach, however visitors set text, colours and language.

``KIOSK_EVERY_COMBINATION=1`` walks all of them, which takes an hour; else a sample: every text size meets
both languages, both ways up and both spacings, once each; schemes take turns. Other displays are walked as
visitors find them.
"""

import os
from itertools import product

import pytest

from kiosk.visitor.appearance import SCHEMES, TEXT_FACTORS, Appearance
from tests.helpers.layout import faults
from tests.helpers.walk import settled, walk
from tests.screens.conftest import OpenWindow

SIZES = ((1920, 1080), (1080, 1920))
LANGUAGES = ("en", "ko")
Combination = tuple[tuple[int, int], Appearance, str]


def every_combination() -> list[Combination]:
    """All sizes, text sizes, spacings, schemes and languages with each other."""
    kinds = product(SIZES, TEXT_FACTORS, (False, True), SCHEMES, LANGUAGES)
    return [
        (size, Appearance(scheme, factor, wide_lines=wide), language)
        for size, factor, wide, scheme, language in kinds
    ]


def sample() -> list[Combination]:
    """Every text size both ways up, in the other language and with the other spacing; schemes take turns."""
    chosen = list[Combination]()
    for number, (factor, size) in enumerate(product(TEXT_FACTORS, SIZES)):
        turn = number + number // len(SIZES)
        look = Appearance(SCHEMES[turn % len(SCHEMES)], factor, wide_lines=turn % 2 == 1)
        chosen.append((size, look, LANGUAGES[(number + number // 4) % len(LANGUAGES)]))
    return chosen


OTHERS: list[Combination] = [
    ((1280, 720), Appearance(), "en"),
    ((2560, 1080), Appearance(), "ko"),
]
"""A small display and a wide one."""
CHOSEN = every_combination() if os.environ.get("KIOSK_EVERY_COMBINATION") == "1" else sample()
COMBINATIONS = [*CHOSEN, *OTHERS]


def name(combination: Combination) -> str:
    """How a failing test names a combination."""
    size, look, language = combination
    spacing = "wide" if look.wide_lines else "normal"
    return f"{size[0]}x{size[1]}-{look.text_factor:.0%}-{spacing}-{look.scheme}-{language}"


@pytest.mark.parametrize("combination", COMBINATIONS, ids=name)
def test_nothing_is_cut_off_laid_over_or_out_of_reach(
    window_of: OpenWindow, combination: Combination
) -> None:
    size, appearance, language = combination
    program = window_of(size)
    wrong = {
        scene: found
        for scene in walk(program, appearance, language)
        if (found := settled(lambda: faults(program.window)))
    }

    assert wrong == {}


def test_the_sample_has_every_choice_in_every_place() -> None:
    seen = {(look.scheme, look.wide_lines, look.text_factor) for _, look, _ in sample()}

    assert {scheme for scheme, _, _ in seen} == set(SCHEMES)
    assert {(wide, factor) for _, wide, factor in seen} == set(product((False, True), TEXT_FACTORS))
    assert {(look.text_factor, language) for _, look, language in sample()} == set(
        product(TEXT_FACTORS, LANGUAGES)
    )
