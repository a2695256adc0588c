"""A pack expires by a clock that can be right; by one that is plainly wrong none does, and staff are told."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.staff.packs.clock import judge
from kiosk.staff.packs.refusal import Expired
from tests.staff.packs.conftest import NOW, Museum, Screen


@pytest.mark.parametrize("days", [0, 1, 300, 3650, -1])
def test_a_clock_near_the_newest_signature_is_believed(days: int) -> None:
    now = NOW + timedelta(days=days)

    assert judge(now, NOW).time == now
    assert judge(now, NOW).warning == ""


@pytest.mark.parametrize("now", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2099, 1, 1, tzinfo=UTC)])
def test_a_clock_that_is_plainly_wrong_refuses_nothing(now: datetime, museum: Museum, screen: Screen) -> None:
    screen.now = now
    installed = screen.install(museum.pack("first"))

    assert f"clock says {now:%Y-%m-%d}" in installed.warning
    assert screen.shows() == museum.digest("first")


def test_a_pack_expires_to_the_second(museum: Museum, screen: Screen) -> None:
    pack = museum.pack("first", lasts=timedelta(days=10))
    screen.now = NOW + timedelta(days=10)
    with pytest.raises(Expired):
        screen.install(pack)

    screen.now -= timedelta(seconds=1)
    assert screen.install(pack).warning == ""


def test_what_was_installed_is_shown_on_when_it_has_expired(museum: Museum, screen: Screen) -> None:
    pack = museum.pack("first", lasts=timedelta(days=10))
    screen.install(pack)
    screen.now = NOW + timedelta(days=400)
    screen.refuses(pack, Expired)

    assert screen.shows() == museum.digest("first")


def test_a_clock_that_was_set_back_before_the_last_pack_is_not_believed(
    museum: Museum, screen: Screen
) -> None:
    early = museum.pack("first", now=NOW - timedelta(days=60))
    screen.install(early)
    screen.install(museum.pack("second"))
    screen.now = NOW - timedelta(days=30)

    assert "cannot be right" in screen.install(museum.pack("third", now=NOW)).warning
