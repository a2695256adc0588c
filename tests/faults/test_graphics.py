"""Without a graphics card that works, the exhibit is shown in software, by the same process as before."""

from tests.faults.conftest import SHOWN, Start


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
