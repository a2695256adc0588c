"""A disk that has become read-only and a clock that jumps, under the whole program."""

import os
from pathlib import Path

from tests.faults.conftest import SHOWN, Service, Start
from tests.faults.test_watched import values
from tests.helpers.debian import need

READ_ONLY = 'mount -o remount,bind,ro / && exec "$@"'
"""What the kernel does to a disk on which it finds errors (``errors=remount-ro``), for one program alone."""
A_WORLD_OF_ITS_OWN = ("unshare", *(() if os.geteuid() == 0 else ("--map-root-user",)), "--mount")
FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"
YEAR = 365.25 * 24 * 3600
FRAME = "kiosk_last_frame_timestamp_seconds"


def test_a_disk_that_has_become_read_only_leaves_the_exhibit_on_the_screen(
    start: Start, service: Service
) -> None:
    screen = start(before=(*A_WORLD_OF_ITS_OWN, "sh", "-c", READ_ONLY, "sh"), environment=service.environment)
    service.hears(b"READY=1", screen)
    screen.wait_until(lambda: "(Read-only file system)" in screen.terminal(), "the complaint")
    service.forget()
    service.hears(b"WATCHDOG=1", screen)

    assert screen.terminal().count("Read-only file system") == 1
    assert screen.logged() == ""


def test_a_clock_that_jumps_ten_years_and_back_leaves_the_exhibit_on_the_screen(
    start: Start, service: Service, tmp_path: Path
) -> None:
    need({}, files={FAKETIME: "libfaketime"})
    clock, metrics = tmp_path / "clock", tmp_path / "kiosk.prom"

    def set_to(year: int) -> None:
        (tmp_path / "clock.new").write_text(f"@{year}-06-01 12:00:00\n")
        (tmp_path / "clock.new").replace(clock)

    def drawn_in(year: int) -> bool:
        return abs(values(metrics).get(FRAME, 0) / YEAR + 1970 - year - 0.4) < 0.5

    set_to(2026)
    faked = {
        "LD_PRELOAD": FAKETIME,
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    settings = f'[hours]\nevery_day = "09:30-18:00"\n[metrics]\nfile = "{metrics}"'
    screen = start(settings=settings, environment={**service.environment, **faked})
    screen.wait_for(SHOWN)
    for year in (2026, 2036, 2016):
        set_to(year)
        screen.wait_until(lambda year=year: drawn_in(year), f"a frame in {year}")
        service.hears(b"WATCHDOG=1", screen)

    assert screen.is_up()
    assert " ERROR " not in screen.logged()
    assert "Traceback" not in screen.terminal()
