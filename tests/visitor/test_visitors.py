"""Between visitors: nothing of a visit is left, and for a minute all of it comes back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from kiosk.exhibit.reader import ExhibitReader
from kiosk.visitor.appearance import SCHEMES, TEXT_FACTORS, Appearance
from kiosk.visitor.visit import Visit
from kiosk.visitor.visitors import KEPT_FOR
from tests.helpers.hall import BASE, Hall
from tests.helpers.snapshots import snapshot
from tests.helpers.walks import Walk

LONG = 100_000


@pytest.fixture
def hall(qapp: QGuiApplication, reader: ExhibitReader) -> Hall:
    """The hall in the morning."""
    return Hall(reader)


def bustle(hall: Hall, choices: list[int], appearance: Appearance) -> None:
    """Visit the exhibit as *choices* pick, and leave the look as *appearance*."""
    hall.visitors.wake()
    visit = hall.visitors.visit
    walk = Walk(visit)
    for choice in choices:
        walk.go_on(choice)
    visit.go("search")
    visit.search.choose("troops")
    hall.look.show(appearance)
    visit.go("display")


appearances = st.builds(
    Appearance,
    scheme=st.sampled_from(SCHEMES),
    text_factor=st.sampled_from(TEXT_FACTORS),
    wide_lines=st.booleans(),
    less_motion=st.booleans(),
    as_transcribed=st.booleans(),
)


@settings(
    max_examples=5,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(choices=st.lists(st.integers(0, LONG), max_size=12), appearance=appearances)
def test_after_any_visit_everything_is_as_at_the_start(
    qapp: QGuiApplication,
    reader: ExhibitReader,
    korea: Path,
    tmp_path_factory: pytest.TempPathFactory,
    choices: list[int],
    appearance: Appearance,
) -> None:
    files = sorted(korea.parent.iterdir()), korea.read_bytes()
    hall, fresh = Hall(reader), Hall(reader)
    bustle(hall, choices, appearance)
    hall.leave_alone()
    hall.clock.advance(KEPT_FOR)

    assert hall.visitors.attractIsUp
    assert snapshot(hall.visitors.visit) == snapshot(fresh.visitors.visit)
    assert snapshot(hall.look) == snapshot(fresh.look)
    assert hall.visitors.visit.place() == fresh.visitors.visit.place()
    assert (sorted(korea.parent.iterdir()), korea.read_bytes()) == files


def test_a_snapshot_sees_what_a_visit_leaves_behind(hall: Hall) -> None:
    before = snapshot(hall.visitors.visit) | snapshot(hall.look)
    bustle(hall, [3, 5], Appearance("evening", 2.0, as_transcribed=True))
    after = snapshot(hall.visitors.visit) | snapshot(hall.look)
    changed = {path for path in before if before[path] != after[path]}

    assert {"Visit.screen", "Visit.displayIsOpen", "Look.scheme", "Look.textFactor"} <= changed
    assert any(path.startswith("Visit.search.") for path in changed)


@pytest.mark.parametrize("scene", ["home", "timeline", "about", "index", "questions"])
def test_every_state_ends_at_the_attract_screen(hall: Hall, scene: str) -> None:
    hall.visitors.wake()
    hall.visitors.visit.go(scene)
    hall.leave_alone()

    assert hall.visitors.attractIsUp
    assert hall.visitors.visit.screen == "home"
    assert hall.told == ["began", "idle"]


def visited(hall: Hall) -> Visit:
    """A visit with a card open at a place that was come to by a jump, in another language and look."""
    hall.visitors.wake()
    visit = hall.visitors.visit
    visit.pass_notice()
    visit.openEvent("1972-07-04-joint-statement")
    visit.readThePassage()
    visit.read_in("ko")
    hall.look.show(Appearance("evening", 1.5))
    return visit


@pytest.mark.parametrize("leave", [Hall.leave_alone, lambda hall: hall.visitors.startAgain()])
def test_for_a_minute_a_visit_comes_back_exactly(hall: Hall, leave: Callable[[Hall], None]) -> None:
    visit = visited(hall)
    before, look = snapshot(visit) | {"place": visit.place()}, hall.look.appearance()
    leave(hall)
    assert hall.visitors.visit is not visit
    hall.clock.advance(KEPT_FOR - 1)
    hall.visitors.wake()
    assert hall.visitors.visit.canComeBack

    hall.visitors.visit.comeBack()

    assert hall.visitors.visit is visit
    assert not hall.visitors.attractIsUp
    assert snapshot(visit) | {"place": visit.place()} == before
    assert hall.look.appearance() == look
    visit.goBack()
    assert visit.screen == "timeline"


def test_back_on_the_first_screen_comes_back_too(hall: Hall) -> None:
    visit = visited(hall)
    hall.visitors.startAgain()
    assert hall.visitors.visit.canGoBack
    hall.visitors.visit.press("back")

    assert hall.visitors.visit is visit


def test_after_a_minute_it_is_forgotten_for_good(hall: Hall) -> None:
    gone: list[str] = []
    visited(hall).destroyed.connect(lambda: gone.append("visit"))
    hall.leave_alone()
    hall.clock.advance(KEPT_FOR)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert gone == ["visit"]
    assert not hall.visitors.visit.canComeBack
    assert not hall.visitors.visit.canGoBack
    hall.visitors.comeBack()
    assert hall.visitors.visit.screen == "home"


def test_only_the_last_visit_is_kept(hall: Hall) -> None:
    first = visited(hall)
    hall.visitors.startAgain()
    second = hall.visitors.visit
    hall.visitors.startAgain()
    hall.visitors.comeBack()

    assert hall.visitors.visit is second
    assert second is not first


def test_the_next_visit_is_watched_like_the_first(hall: Hall) -> None:
    for _ in range(5):
        hall.visitors.wake()
        hall.visitors.visit.go("timeline")
        hall.leave_alone()
        assert hall.visitors.attractIsUp
        assert hall.visitors.visit.screen == "home"


def test_a_visit_that_came_back_is_watched_again(hall: Hall) -> None:
    visited(hall)
    hall.leave_alone()
    hall.visitors.comeBack()
    hall.clock.advance(BASE)
    assert not hall.visitors.idle.isAsking  # large text gives longer
    hall.leave_alone()
    assert hall.visitors.attractIsUp


def test_the_attract_screen_waits_for_no_visit(reader: ExhibitReader) -> None:
    hall = Hall(reader)
    assert hall.visitors.presentVisit is None
    assert hall.visitors.title == "Eight Questions, 1974"
    assert hall.visitors.words["back"] == "Back"

    hall.visitors.wake()
    assert hall.visitors.presentVisit is hall.visitors.visit


def test_words_and_title_follow_the_visits_language(reader: ExhibitReader) -> None:
    hall = Hall(reader)
    hall.visitors.visit.read_in("ko")

    assert (hall.visitors.language, hall.visitors.words["back"]) == ("ko", "뒤로")
    hall.visitors.startAgain()
    assert hall.visitors.title == hall.visitors.visit.title


@pytest.mark.parametrize(
    "act",
    [
        lambda hall: hall.visitors.visit.go("timeline"),
        lambda hall: hall.visitors.visit.openTerm("juche"),
        lambda hall: hall.visitors.visit.go("display"),
        lambda hall: hall.visitors.visit.changeLanguage(),
        lambda hall: hall.look.show(Appearance(scheme="evening")),
    ],
    ids=["another screen", "a card", "the panel of choices", "another language", "other colours"],
)
def test_whatever_leads_on_counts_as_a_touch_though_a_screen_reader_pressed_it(
    hall: Hall, act: Callable[[Hall], None]
) -> None:
    hall.visitors.wake()
    hall.clock.advance(BASE - 1)
    act(hall)
    hall.clock.advance(BASE - 1)
    assert not hall.visitors.idle.isAsking

    hall.clock.advance(1)
    assert hall.visitors.idle.isAsking


def test_the_offer_to_come_back_goes_without_counting_as_a_touch(hall: Hall) -> None:
    hall.visitors.wake()
    hall.visitors.startAgain()
    hall.clock.advance(KEPT_FOR)
    assert not hall.visitors.visit.canComeBack
    hall.clock.advance(BASE - KEPT_FOR)

    assert hall.visitors.idle.isAsking
