"""The doctor finds what keeps an exhibit from the wall, says what to do, and ends with a status."""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.staff.doctor.display_child import ask_child
from kiosk.staff.doctor.examination import CHECKS, as_json, as_text, examine, status
from kiosk.staff.doctor.finding import Finding, Verdict
from kiosk.staff.doctor.surroundings import Graphics, Screen, Surroundings
from kiosk.staff.settings_file import read_settings
from kiosk.staff.statistics.file import NAME, open_to_write
from kiosk.visitor.places import FONTS
from tests.helpers.children import may_not_override, python

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
PIN = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$aGFzaA"
ON_THE_WALL = Screen("HDMI-1", 1920, 1080, 708.0, 398.0)
WORKS = Graphics("xcb", (ON_THE_WALL,), "Mesa Intel UHD")


@pytest.fixture
def well(korea: Path, tmp_path: Path) -> Surroundings:
    """A screen on which nothing is amiss."""
    return surroundings(korea, tmp_path)


def surroundings(exhibit: Path, folder: Path, more: str = "") -> Surroundings:
    settings = folder / "kiosk.toml"
    settings.write_text(
        f'exhibit = "{exhibit}"\n{more}\n[staff]\npin_hash = "{PIN}"\n'
        f'[statistics]\nfolder = "{folder / "state"}"\n[log]\nfolder = "{folder / "log"}"\n'
    )
    return Surroundings(
        version="0.1.0",
        settings=read_settings(settings),
        exhibit=exhibit,
        fonts=FONTS,
        now=lambda: NOW,
        graphics=lambda: WORKS,
        speech=lambda: "",
    )


def found(around: Surroundings, check: str) -> Finding:
    return next(finding for finding in examine(around) if finding.check == check)


def test_a_screen_that_is_well_passes_every_check(well: Surroundings) -> None:
    findings = examine(well)

    assert [
        (finding.check, finding.sentence) for finding in findings if finding.verdict is not Verdict.PASS
    ] == []
    assert [finding.check for finding in findings] == list(CHECKS)
    assert status(findings) == 0


def flip_a_bit(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (flip_a_bit, "is damaged"),
        (Path.unlink, "There is no exhibit file called"),
        (lambda path: path.write_text("no exhibit"), "is not an exhibit file"),
    ],
)
def test_an_exhibit_that_is_not_sound_fails(
    spoil: Callable[[Path], None], sentence: str, korea: Path, tmp_path: Path
) -> None:
    exhibit = tmp_path / "hall.exhibit"
    exhibit.write_bytes(korea.read_bytes())
    spoil(exhibit)
    finding = found(surroundings(exhibit, tmp_path), "exhibit")

    assert finding.verdict is Verdict.FAIL
    assert sentence in finding.sentence
    assert "Copy the exhibit file here again" in finding.remedy


def a_file(folder: Path) -> Path:
    (folder / "a-file").write_text("")
    return folder / "a-file"


AMISS: dict[str, tuple[str, Verdict, Callable[[Surroundings, Path], Surroundings], str]] = {
    "no settings": ("settings", Verdict.WARN, lambda s, _: replace(s, settings=None), "no settings file"),
    "no pin": ("pin", Verdict.WARN, lambda s, _: replace(s, settings=None), "No PIN is set"),
    "no exhibit": (
        "exhibit",
        Verdict.FAIL,
        lambda s, _: replace(s, exhibit=None),
        "No exhibit file is named",
    ),
    "no fonts": ("fonts", Verdict.FAIL, lambda s, f: replace(s, fonts=f), "There are no fonts"),
    "an old clock": (
        "clock",
        Verdict.FAIL,
        lambda s, _: replace(s, now=lambda: NOW.replace(year=2016)),
        "The clock says 2016-11-25",
    ),
    "no display": (
        "graphics",
        Verdict.WARN,
        lambda s, _: replace(s, graphics=lambda: Graphics(trouble="could not connect to display")),
        "No display can be reached from here (could not connect to display).",
    ),
    "no graphics card": (
        "graphics",
        Verdict.WARN,
        lambda s, _: replace(s, graphics=lambda: Graphics("xcb", (ON_THE_WALL,), "", "no GLX")),
        "The graphics card cannot be used (no GLX); the exhibit is drawn without it.",
    ),
    "a turned display": (
        "display",
        Verdict.WARN,
        lambda s, _: replace(s, graphics=lambda: Graphics("xcb", (Screen("DP-1", 1080, 1920, 0, 0),), "x")),
        "DP-1 has 1080x1920",
    ),
    "another display": (
        "display",
        Verdict.WARN,
        lambda s, _: replace(s, graphics=lambda: Graphics("xcb", (replace(ON_THE_WALL, width_mm=950),), "x")),
        "the display says it has 40.6 inches",
    ),
    "no voice": (
        "speech",
        Verdict.WARN,
        lambda s, _: replace(s, speech=lambda: "There is no voice here."),
        "There is no voice here.",
    ),
}


@pytest.mark.parametrize("name", AMISS)
def test_what_is_amiss_is_found_and_comes_with_a_remedy(
    name: str, well: Surroundings, tmp_path: Path
) -> None:
    check, verdict, change, sentence = AMISS[name]
    finding = found(change(well, tmp_path), check)

    assert (finding.verdict, sentence in finding.sentence) == (verdict, True), finding
    assert finding.remedy.endswith(".")


def test_mistakes_in_the_settings_fail(korea: Path, tmp_path: Path) -> None:
    finding = found(surroundings(korea, tmp_path, "langage = 1\ncolour = 2"), "settings")

    assert finding.verdict is Verdict.FAIL
    assert finding.sentence.endswith("kiosk.toml has 2 mistakes.")


def test_a_language_that_the_exhibit_has_not_is_a_warning(korea: Path, tmp_path: Path) -> None:
    finding = found(surroundings(korea, tmp_path, 'language = "fr"'), "exhibit")

    assert finding.verdict is Verdict.WARN
    assert "has no language “fr”, it has en, ko" in finding.sentence


def test_folders_that_cannot_be_written_fail(well: Surroundings, tmp_path: Path) -> None:
    a_file(tmp_path).rename(tmp_path / "log")
    (tmp_path / "state").write_text("")

    assert found(well, "log").verdict is Verdict.FAIL
    assert found(well, "state").verdict is Verdict.FAIL
    assert found(well, "disk").verdict is Verdict.PASS


def test_damaged_counts_are_a_warning_and_sound_ones_say_their_latest_day(
    well: Surroundings, tmp_path: Path
) -> None:
    open_to_write(tmp_path / "state").close()
    assert found(well, "statistics").sentence.endswith("latest on no day yet.")
    (tmp_path / "state" / NAME).write_bytes(b"nothing of ours")
    assert found(well, "statistics").verdict is Verdict.WARN


def test_a_check_that_breaks_is_a_finding_and_hides_no_other(well: Surroundings) -> None:
    def breaks() -> Graphics:
        raise RuntimeError

    findings = examine(replace(well, graphics=breaks))

    assert len(findings) == len(CHECKS)
    assert {f.check for f in findings if f.verdict is Verdict.FAIL} == {"display", "graphics"}
    assert status(findings) == 1


def test_text_and_json_say_the_same(well: Surroundings) -> None:
    findings = examine(replace(well, exhibit=None, graphics=Graphics))
    text, found_again = as_text(findings), json.loads(as_json(findings))

    assert found_again["verdict"] == "fail"
    assert [finding["check"] for finding in found_again["findings"]] == list(CHECKS)
    for finding in found_again["findings"]:
        assert finding["sentence"] in text
        assert finding["remedy"] in text
    assert text.endswith(f"{len(CHECKS)} checks: 1 failed, 1 with a warning.")


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (
            'print(\'{"platform": "xcb", "screens": []}\'); print(\'{"renderer": "Mesa"}\')',
            ("xcb", "Mesa", ""),
        ),
        (
            """import os, sys; print('{"platform": "xcb"}', flush=True)
print('qt.qpa: Could not initialize GLX.\\nAborted', file=sys.stderr, flush=True); os.abort()""",
            ("xcb", "", "Could not initialize GLX"),
        ),
        ("import os; os.abort()", ("", "", "the trial ended with -6")),
        ("print('nonsense'); print('[1]')", ("", "", "")),
    ],
)
def test_a_child_that_a_driver_takes_down_is_a_finding(script: str, expected: tuple[str, str, str]) -> None:
    found = ask_child((sys.executable, "-c", script))

    assert (found.platform, found.renderer, found.trouble) == expected


def test_the_command_itself_examines_this_machine(korea: Path, tmp_path: Path) -> None:
    surroundings(korea, tmp_path)
    script = (
        "import sys; from kiosk.cli import main;"
        " sys.exit(main(['doctor', '--json', '--settings', sys.argv[1]]))"
    )
    ended = python(script, str(tmp_path / "kiosk.toml"), before=may_not_override())
    findings = {finding["check"]: finding for finding in json.loads(ended.stdout)["findings"]}

    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert findings["exhibit"]["verdict"] == "pass"
    assert "the platform is offscreen" in findings["graphics"]["sentence"]
