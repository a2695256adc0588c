"""The display's profile gives the sizes that the visual specification lists."""

import pytest

from kiosk.staff.display_profile import DisplayProfile


@pytest.mark.parametrize(
    ("diagonal", "pitch", "text_size"),
    [
        (22, 0.254, 150),
        (24, 0.277, 125),
        (27, 0.311, 125),
        (32, 0.369, 100),
        (43, 0.496, 100),
        (55, 0.634, 100),
    ],
)
def test_a_wide_screen_has_the_pitch_and_the_text_size_of_the_specification(
    diagonal: float, pitch: float, text_size: int
) -> None:
    profile = DisplayProfile(diagonal_in=diagonal)

    assert round(profile.millimetres_per_dp, 3) == pitch
    assert profile.text_size == text_size


def test_the_pitch_is_the_same_upright_and_in_any_resolution() -> None:
    lying, upright = DisplayProfile(), DisplayProfile(width_px=2160, height_px=3840)

    assert upright.millimetres_per_dp == pytest.approx(lying.millimetres_per_dp)
    assert (upright.picture_width_mm, upright.picture_height_mm) == pytest.approx(
        (lying.picture_height_mm, lying.picture_width_mm)
    )


def test_a_32_inch_picture_is_as_high_as_a_ruler_says() -> None:
    assert DisplayProfile().picture_height_mm == pytest.approx(398.5, abs=0.1)
