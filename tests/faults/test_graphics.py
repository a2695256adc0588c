"""Without a graphics card that works, the exhibit is shown in software, by the same process as before."""

import signal

from tests.faults.conftest import PATIENCE, SHOWN, Start


def test_a_graphics_failure_starts_it_once_more_in_software(start: Start) -> None:
    screen = start(
        environment={"QT_QUICK_BACKEND": "rhi"}
    )  # which needs a card, and there is none off screen
    screen.wait_for(SHOWN)

    logged = screen.logged()
    assert logged.count("ERROR The graphics failed: Failed to initialize graphics backend") == 1
    assert "drawn with Software" in logged
    assert logged.index("The graphics failed") < logged.index(SHOWN)
    assert screen.is_up()


def test_a_driver_that_takes_the_program_down_is_not_tried_again(start: Start) -> None:
    unchosen = {"QT_QUICK_BACKEND": None}
    screen = start(environment={**unchosen, "QT_QPA_PLATFORM": "xcb", "DISPLAY": ":nowhere"})
    assert screen.process.wait(PATIENCE) == -signal.SIGABRT

    screen = start(environment=unchosen)
    screen.wait_for(SHOWN)
    assert "The last start never painted; this one does without the graphics card." in screen.logged()
    screen.stop()

    screen = start(environment=unchosen)
    screen.wait_for(SHOWN, times=2)
    assert screen.logged().count("The last start never painted") == 1
