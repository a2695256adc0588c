"""The settings reach the visitor's program; what the command line says goes before them."""

import argparse
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.show import add_options
from kiosk.cli.visitor_options import settings_in_force, visitor_options
from kiosk.staff.settings import Settings
from kiosk.visitor.options import Options

WRITTEN = """
exhibit = "hall.exhibit"
language = "ko"
[screen]
diagonal_in = 22
resolution = "1080x1920"
lower_edge_mm = 700
colours = "evening"
[visits]
idle_seconds = 90
"""


def asked(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_options(parser)
    return parser.parse_args(words)


def settings_in(path: Path) -> Settings:
    found = settings_in_force(path)
    assert found is not None
    return found.settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_text(WRITTEN)
    return path


def test_every_setting_of_the_visit_reaches_the_program(file: Path) -> None:
    options = visitor_options(asked(), settings_in(file))

    assert options.exhibit == file.parent / "hall.exhibit"
    assert (options.language, options.scheme, options.text_size) == ("ko", "evening", 150)
    assert round(options.millimetres_per_dp, 3) == 0.254
    assert round(options.picture_height_mm) == 487
    assert (options.lower_edge_mm, options.idle_seconds) == (700, 90)


def test_the_staffs_corner_installs_from_sticks_by_the_settings_that_the_screen_has(file: Path) -> None:
    settings = replace(settings_in(file), pin_hash="$argon2id$")
    given = ((), ("--settings", "a.toml"))
    doors = [visitor_options(asked(*words), settings).staff for words in given]

    assert [door.packs[3:] for door in doors if door] == [("stick",), ("stick", "--settings", "a.toml")]


def test_the_command_line_goes_before_the_settings(file: Path) -> None:
    words = ("other.exhibit", "--language", "en", "--text-size", "200", "--scheme", "white")
    options = visitor_options(asked(*words), settings_in(file))

    assert (options.exhibit, options.language) == (Path("other.exhibit"), "en")
    assert (options.text_size, options.scheme) == (200, "white")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--text-size", "130"), "“130” is not a size of text; there are 100, 125, 150 and 200"),
        (("--text-size", "large"), "“large” is not a size of text; there are 100, 125, 150 and 200"),
        (
            ("--scheme", "dark"),
            "“dark” is not a colour scheme; there are paper, white, evening and high-contrast",
        ),
    ],
)
def test_a_look_that_visitors_cannot_choose_is_refused_and_those_there_are_are_named(
    words: tuple[str, str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in (["show"], ["supervise", "--"]):
        with pytest.raises(SystemExit) as ended:
            main([*command, *words])

        assert ended.value.code == 2
        assert capsys.readouterr().err.endswith(f"argument {words[0]}: {sentence}\n")


def test_a_preview_refuses_a_size_of_text_that_there_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["preview", "seeds/korea-1974", "--text-size", "0"])

    assert "there are 100, 125, 150 and 200" in capsys.readouterr().err


def test_without_settings_the_program_begins_as_it_is_designed() -> None:
    options, usual = visitor_options(asked(), Settings()), Options()

    assert (options.text_size, options.scheme, options.language) == (100, "paper", "")
    assert options.millimetres_per_dp == pytest.approx(usual.millimetres_per_dp, abs=0.0005)
    assert options.picture_height_mm == pytest.approx(usual.picture_height_mm, abs=0.05)
    assert (options.lower_edge_mm, options.idle_seconds) == (usual.lower_edge_mm, usual.idle_seconds)


def test_mistakes_are_said_and_the_exhibit_is_shown_all_the_same(korea: Path, tmp_path: Path) -> None:
    settings, picture = tmp_path / "kiosk.toml", tmp_path / "home.png"
    settings.write_text(f'exhibit = "{korea}"\ncolour = "white"\n')
    words = ["show", "--settings", str(settings), "--size", "640x360", "--screenshot", str(picture)]
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", *words], capture_output=True, text=True, check=False
    )

    assert (ended.returncode, picture.is_file()) == (0, True)
    remedy = "Did you mean “colours” in the table [screen]?"
    assert ended.stderr == f"{settings}:2: There is no setting “colour”. {remedy}\n"
