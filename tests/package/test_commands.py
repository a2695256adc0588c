"""What staff type works in the package on a bare machine, and says in a sentence what it lacks."""

import json
import os
import re
import signal
from pathlib import Path

from kiosk.cli import WITHOUT_TOOLS
from kiosk.staff.statistics.file import open_to_write
from kiosk.staff.statistics.records import Batch, Moment, VisitMade
from kiosk.staff.supervisor import ON_THE_SCREEN
from tests.package.at_work import processes, running, start, until
from tests.package.bare_root import BareRoot

KIOSK = "kiosk:kiosk"
OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "HOME": "/tmp"}
VOICE = "kiosk speak < /dev/null 2> /dev/null"
"""As the program starts it: Qt says to nobody which sound libraries it did not find."""
FOR_CURATORS = ("new x", "check x", "build x -o y", "report x -o y", "preview x", "schema -o y")


def test_the_doctor_finds_a_new_machine_well_and_says_why_nothing_is_read_aloud(installed: BareRoot) -> None:
    said = json.loads(installed.run("kiosk", "doctor", "--json", user=KIOSK, **OFF_SCREEN))
    found = {finding["check"]: finding for finding in said["findings"]}

    assert [name for name in found if found[name]["verdict"] == "fail"] == []
    assert found["speech"]["verdict"] == "warn"
    assert "install speech-dispatcher and speech-dispatcher-espeak-ng" in found["speech"]["sentence"]
    assert found["exhibit"]["verdict"] == "pass"


def test_without_an_engine_the_voice_says_so_in_one_line_and_ends(installed: BareRoot) -> None:
    said = installed.run("sh", "-c", VOICE, user=KIOSK, check=False, **OFF_SCREEN)

    assert [json.loads(line)["is"] for line in said.splitlines()] == ["silent"]


def test_where_debian_has_an_engine_it_reads_english_and_korean_aloud(
    root_with_a_voice: BareRoot, debian_package: Path
) -> None:
    machine = root_with_a_voice
    machine.run("dpkg", "-i", machine.bring(debian_package))

    said = machine.run("sh", "-c", VOICE, user=KIOSK, **OFF_SCREEN)
    doctor = json.loads(machine.run("kiosk", "doctor", "--json", user=KIOSK, **OFF_SCREEN))

    ready = json.loads(said.splitlines()[0])
    assert ready["is"] == "ready"
    assert {"en", "ko"} <= set(ready["languages"])
    assert {one["check"]: one["verdict"] for one in doctor["findings"]}["speech"] == "pass"
    engines = [number for number, line in machine.processes().items() if "speech-dispatcher" in line[0]]
    told = [(Path("/proc") / str(number) / "environ").read_bytes() for number in engines]
    assert told
    assert not any(b"LD_LIBRARY_PATH" in environment for environment in told)


def test_visits_are_reported_in_the_terminal_as_a_page_and_as_tables(installed: BareRoot) -> None:
    with open_to_write(installed.folder / "var/lib/kiosk") as file:
        file.add(Batch(visits=(VisitMade(Moment("2026-11-24", 600), 3, "read", was_left=False),)), 730)
    counts = ["kiosk", "stats", "--folder", "/var/lib/kiosk"]

    assert "2026-11-24" in installed.run(*counts)
    installed.run(*counts, "--html", "/media/visits.html", "--csv", "/media/tables")

    assert "<svg" in (installed.folder / "media/visits.html").read_text("utf-8")
    assert len(list((installed.folder / "media/tables").glob("*.csv"))) == 2


def test_the_line_for_the_staffs_pin_is_made(installed: BareRoot) -> None:
    said = installed.run("sh", "-c", "printf '2580\n2580\n' | kiosk pin", user=KIOSK)

    assert re.search(r'^pin_hash = "\$argon2id\$', said, re.MULTILINE)


def test_a_curators_command_says_where_it_runs(installed: BareRoot) -> None:
    said = {words: installed.run("kiosk", *words.split(), check=False) for words in FOR_CURATORS}

    assert said == {words: WITHOUT_TOOLS.format(words.partition(" ")[0]) + "\n" for words in FOR_CURATORS}


def test_a_program_that_is_killed_is_started_again(installed: BareRoot) -> None:
    with running(*start(installed, "supervise", QT_QPA_PLATFORM="offscreen")) as said:

        def shown(times: int) -> bool:
            return until(lambda: said.read_text("utf-8").count(ON_THE_SCREEN) == times)

        assert shown(1)
        [number] = processes(installed, "show")
        os.kill(number, signal.SIGKILL)
        assert shown(2)
        assert "It ended with status -9 and is started again." in said.read_text("utf-8")
        assert set(processes(installed, "show")).isdisjoint({number})
    assert until(lambda: not processes(installed, "show"))


def test_the_calm_screen_comes_up(installed: BareRoot) -> None:
    with running(*start(installed, "back-soon", QT_QPA_PLATFORM="offscreen")) as said:
        assert until(lambda: bool(processes(installed, "back-soon")))
        assert not until(lambda: not processes(installed, "back-soon"), patience=3)
        assert said.read_text("utf-8") == ""
