"""The graphics card is tried once, in a child, and trusted only where it drew."""

from pathlib import Path

import pytest

from kiosk.staff.doctor.surroundings import Graphics
from kiosk.staff.graphics_choice import CARD, FILE_NAME, SOFTWARE, choose_renderer, judge

WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}


class Trial:
    """A trial that counts how often it is asked for."""

    def __init__(self, found: Graphics) -> None:
        self.found = found
        self.times = 0

    def __call__(self) -> Graphics:
        self.times += 1
        return self.found


@pytest.mark.parametrize(
    ("found", "renderer"),
    [
        (Graphics(platform="xcb", renderer="Mesa Intel(R) UHD Graphics 620"), CARD),
        (Graphics(platform="xcb", renderer="llvmpipe (LLVM 15.0.6, 256 bits)"), SOFTWARE),
        (Graphics(platform="xcb", renderer="softpipe"), SOFTWARE),
        (Graphics(platform="xcb", trouble="Could not initialize GLX"), SOFTWARE),
        (Graphics(trouble="the trial ended with -6"), SOFTWARE),
        (Graphics(platform="xcb"), SOFTWARE),
    ],
)
def test_only_a_card_that_drew_is_trusted(found: Graphics, renderer: str) -> None:
    assert judge(found) == renderer


def test_the_answer_is_remembered(tmp_path: Path) -> None:
    trial = Trial(Graphics(renderer="a card"))

    answers = [choose_renderer(tmp_path / "state", trial, WAYLAND) for _ in range(3)]

    assert answers == [CARD, CARD, CARD]
    assert trial.times == 1


def test_another_kind_of_display_is_tried_anew(tmp_path: Path) -> None:
    trial = Trial(Graphics(renderer="a card"))
    choose_renderer(tmp_path, trial, WAYLAND)
    trial.found = Graphics(trouble="Could not initialize GLX")

    assert choose_renderer(tmp_path, trial, {"DISPLAY": ":0"}) == SOFTWARE
    assert trial.times == 2


@pytest.mark.parametrize("content", ["", "[]", "{", '{"machine": 3}', "\0"])
def test_a_spoilt_memory_leads_to_a_new_trial(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    trial = Trial(Graphics(renderer="a card"))

    assert choose_renderer(tmp_path, trial, WAYLAND) == CARD
    assert trial.times == 1


def test_where_nothing_can_be_kept_it_is_tried_every_time(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    trial = Trial(Graphics(renderer="a card"))

    assert choose_renderer(tmp_path / "file" / "state", trial, WAYLAND) == CARD
    assert choose_renderer(tmp_path / "file" / "state", trial, WAYLAND) == CARD
    assert trial.times == 2


def test_where_nobody_sees_it_nothing_is_tried(tmp_path: Path) -> None:
    trial = Trial(Graphics(trouble="no display"))

    assert choose_renderer(tmp_path, trial, {"QT_QPA_PLATFORM": "offscreen"}) == CARD
    assert trial.times == 0
