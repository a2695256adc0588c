"""An enlarged picture: whole at first, never beyond its edges, and what is under two fingers stays there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visitor.plate_view import FINEST, PlateView

WIDE = PlateView(3000, 1000).framed(1500, 900)
sizes = st.floats(1, 20_000)
moves = st.lists(
    st.one_of(
        st.tuples(st.just("zoom"), st.floats(0.01, 20), st.floats(-100, 3000), st.floats(-100, 3000)),
        st.tuples(st.just("move"), st.floats(-9000, 9000), st.floats(-9000, 9000)),
        st.tuples(st.just("frame"), sizes, sizes),
    ),
    max_size=12,
)


def moved(view: PlateView, move: tuple[object, ...]) -> PlateView:
    name, *values = move
    return {"zoom": view.zoomed, "move": view.moved, "frame": view.framed}[str(name)](*values)


def test_it_is_whole_and_in_the_middle_at_first() -> None:
    assert (WIDE.shown_width, WIDE.shown_height, WIDE.left, WIDE.top) == (1500, 500, 0, 200)
    assert (WIDE.can_enlarge, WIDE.can_reduce) == (True, False)


def test_a_small_picture_is_drawn_no_coarser_than_two_pixels_for_one() -> None:
    small = PlateView(100, 80).framed(1500, 900)

    assert (small.shown_width, small.shown_height) == (200, 160)
    assert small.zoomed(100, 0, 0).shown_width == 400


def test_a_large_one_is_enlarged_until_its_pixels_are_seen() -> None:
    closest = WIDE.zoomed(1000, 700, 400)

    assert closest.shown_width == pytest.approx(3000 * FINEST)
    assert not closest.can_enlarge


def test_the_point_under_the_fingers_stays_there() -> None:
    x, y = 400.0, 450.0
    of_picture = ((x - WIDE.left) / WIDE.shown_width, (y - WIDE.top) / WIDE.shown_height)
    near = WIDE.zoomed(3, x, y)

    assert (near.left + of_picture[0] * near.shown_width) == pytest.approx(x)
    assert (near.top + of_picture[1] * near.shown_height) == pytest.approx(y)


def test_it_is_moved_to_its_edge_and_no_further() -> None:
    near = WIDE.zoomed(3, 750, 450)

    assert near.moved(1e6, 1e6).left == pytest.approx(0)
    assert near.moved(-1e6, 0).left == pytest.approx(near.frame_width - near.shown_width)
    assert WIDE.moved(50, 50) == WIDE


def test_another_frame_shows_the_same_middle() -> None:
    near = WIDE.zoomed(3, 200, 450)
    upright = near.framed(900, 1500)

    assert (upright.centre_x, upright.zoom) == (pytest.approx(near.centre_x), near.zoom)


@given(sizes, sizes, moves)
def test_whatever_is_done_the_frame_is_filled_as_far_as_it_can_be(
    width: float, height: float, done: list[tuple[object, ...]]
) -> None:
    view = PlateView(width, height).framed(1500, 900)
    for move in done:
        view = moved(view, move)
        for start, length, frame in (
            (view.left, view.shown_width, view.frame_width),
            (view.top, view.shown_height, view.frame_height),
        ):
            near = 1e-6 * (length + frame)
            if length <= frame:
                assert start == pytest.approx((frame - length) / 2, abs=near)
            else:
                assert start <= near
                assert start + length >= frame - near


def test_without_a_frame_or_a_picture_nothing_is_shown() -> None:
    for view in (PlateView(0, 0), PlateView(10, 10), PlateView(0, 0).framed(100, 100)):
        assert (view.zoomed(2, 1, 1).shown_width, view.can_reduce) == (0, False)
