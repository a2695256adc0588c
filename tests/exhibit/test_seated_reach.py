"""A seated hand reaches 1220 mm above the floor, half an inch spared, wherever the picture hangs."""

import pytest

from kiosk.exhibit.seated_reach import seated_reach

UPRIGHT_32, UPRIGHT_43 = 708.0, 952.0
"""How high the picture of an upright display is, in millimetres."""


@pytest.mark.parametrize(
    ("height", "lower_edge", "reach"),
    [
        (UPRIGHT_32, 762.0, 445.3),  # mock-up 22: 30 inches
        (UPRIGHT_32, 800.0, 407.3),
        (UPRIGHT_43, 800.0, 407.3),
        (UPRIGHT_43, 700.0, 507.3),
    ],
)
def test_the_reach_ends_48_inches_above_the_floor(height: float, lower_edge: float, reach: float) -> None:
    assert seated_reach(height, lower_edge) == pytest.approx(reach)


def test_no_more_than_the_picture_is_within_reach() -> None:
    assert seated_reach(398.5, 300.0) == 398.5


def test_of_a_picture_that_hangs_too_high_nothing_is_within_reach() -> None:
    assert seated_reach(398.5, 1300.0) == 0.0
