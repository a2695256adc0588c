"""Rules of the look: what Python chooses is what the theme is told, all at once."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.visitor.appearance import Appearance
from kiosk.visitor.icons import find_icon_font
from kiosk.visitor.look import Look

ICONS = find_icon_font()


@pytest.fixture
def look(qapp: object) -> Look:
    """The look as a visit begins with it."""
    return Look(ICONS, "Phosphor")


def test_a_visit_begins_on_paper_with_text_of_the_usual_size_and_with_motion(look: Look) -> None:
    names = ("scheme", "textFactor", "reducedMotion")

    assert [getattr(look, name) for name in names] == ["paper", 1.0, False]


def test_what_is_chosen_is_told_once(look: Look, qtbot: QtBot) -> None:
    told: list[tuple[str, float, bool]] = []
    names = ("scheme", "textFactor", "reducedMotion")
    look.changed.connect(lambda: told.append(tuple(getattr(look, name) for name in names)))
    look.choose(scheme="evening", text_factor=1.5, reduced_motion=True)

    assert told == [("evening", 1.5, True)]


def test_each_choice_is_told_once_and_leaves_the_others(look: Look) -> None:
    choices: dict[str, Any] = {
        "scheme": "white",
        "textFactor": 1.25,
        "wideLines": True,
        "lessMotion": True,
        "asTranscribed": True,
    }
    told: list[Appearance] = []
    look.changed.connect(lambda: told.append(look.appearance()))
    for name, value in choices.items():
        look.setProperty(name, value)
        look.setProperty(name, value)

    assert len(told) == len(choices)
    assert look.appearance() == Appearance(
        "white", 1.25, wide_lines=True, less_motion=True, as_transcribed=True
    )


def test_a_reset_restores_how_every_visit_begins(qapp: object) -> None:
    usual = Appearance(scheme="evening", text_factor=1.25)
    look = Look(ICONS, "Phosphor", usual=usual)
    assert (look.appearance(), look.isUsual) == (usual, True)
    look.show(Appearance(as_transcribed=True, wide_lines=True))
    assert not look.isUsual
    look.reset()

    assert (look.appearance(), look.defaults(), look.isUsual) == (usual, usual, True)


def test_where_nothing_moves_the_visitor_has_asked_for_nothing(qapp: object) -> None:
    look = Look(ICONS, "Phosphor", still=True)

    assert (look.reducedMotion, look.lessMotion, look.isUsual) == (True, False, True)


def test_less_motion_is_reduced_motion(look: Look) -> None:
    look.lessMotion = True

    assert look.reducedMotion


def test_icons_are_told_as_glyphs_of_one_character(look: Look) -> None:
    assert look.iconFamily == "Phosphor"
    assert len(look.glyph("house-simple", True)) == len(look.glyph("house-simple", False)) == 1
    assert look.glyph("house-simple", True) != look.glyph("house-simple", False)


def test_the_pitch_is_that_of_a_screen_of_32_inches(look: Look) -> None:
    width, height, dp_high = 16, 9, 1080
    millimetres_high = 32 * 25.4 * height / (width**2 + height**2) ** 0.5

    assert look.millimetresPerDp == pytest.approx(millimetres_high / dp_high, abs=0.001)
