"""A settings file is read whole: what can be used is used, every mistake is named with line and remedy."""

import re
from pathlib import Path

import pytest

from kiosk.staff.opening_hours import ALL_DAY, CLOSED, DayHours
from kiosk.staff.settings import Settings
from kiosk.staff.settings_file import FIELDS, SettingsFile, read_settings
from kiosk.staff.settings_keys import KEYS, TABLES
from kiosk.staff.settings_report import new_file

PIN_HASH = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$aGFzaA"

FULL = f"""
exhibit = "korea.exhibit"
language = "ko"
[screen]
diagonal_in = 43
resolution = "1080x1920"
lower_edge_mm = 650.5
text_size = 125
colours = "evening"
burn_in_shift = false
[visits]
idle_seconds = 90
[hours]
every_day = "9:30-17:00"
monday = "closed"
saturday = "18:00–02:00"
[staff]
pin_hash = "{PIN_HASH}"
[statistics]
keep = false
folder = "/srv/counts"
days = 30
[log]
folder = "log"
[packs]
trust = "root.json"
exhibit = "korea.exhibit"
folder = "/srv/exhibits"
sticks = "/mnt/stick"
fetch_from = "https://museum.example/packs"
fetch_authority = "museum-ca.pem"
[metrics]
file = "/srv/kiosk.prom"
"""


def read(folder: Path, text: str) -> SettingsFile:
    path = folder / "kiosk.toml"
    path.write_text(text, "utf-8")
    return read_settings(path)


def test_every_key_reaches_its_setting(tmp_path: Path) -> None:
    found = read(tmp_path, FULL)
    settings = found.settings
    display = settings.display

    assert found.mistakes == ()
    assert settings.packs_trust == tmp_path / "root.json"
    assert (settings.packs_exhibit, settings.packs_folder) == ("korea.exhibit", Path("/srv/exhibits"))
    assert settings.packs_sticks == Path("/mnt/stick")
    assert settings.packs_fetch_from == "https://museum.example/packs"
    assert settings.packs_fetch_authority == tmp_path / "museum-ca.pem"
    assert settings.exhibit == tmp_path / "korea.exhibit"
    assert (settings.language, settings.scheme, settings.text_size) == ("ko", "evening", 125)
    assert (display.diagonal_in, display.width_px, display.height_px) == (43, 1080, 1920)
    assert (display.lower_edge_mm, settings.burn_in_shift, settings.idle_seconds) == (650.5, False, 90)
    assert settings.hours.days[0] == CLOSED
    assert settings.hours.days[1] == DayHours(570, 1020)
    assert settings.hours.days[5] == DayHours(1080, 1560)
    assert (settings.pin_hash, settings.statistics, settings.statistics_days) == (PIN_HASH, False, 30)
    assert settings.statistics_folder == Path("/srv/counts")
    assert (settings.log_folder, settings.metrics_file) == (tmp_path / "log", Path("/srv/kiosk.prom"))


def test_no_key_is_read_and_then_forgotten(tmp_path: Path) -> None:
    given = set(re.findall(r"^(\w+) = ", FULL, re.MULTILINE))

    assert {key.name for key in KEYS if key.table != "hours"} <= given
    put_together = {key.full_name for key in KEYS if key.table == "hours"} | {
        "screen.diagonal_in",
        "screen.resolution",
        "screen.lower_edge_mm",
    }
    assert {key.full_name for key in KEYS} == FIELDS.keys() | put_together


def test_a_new_file_is_in_order_and_means_what_holds_without_it(tmp_path: Path) -> None:
    found = read(tmp_path, new_file())

    assert found.mistakes == ()
    assert found.settings == Settings()


def test_every_setting_stands_in_a_new_file_with_its_meaning_and_may_be_taken_as_it_is(
    tmp_path: Path,
) -> None:
    used = re.sub(r"^# (\w+ = )", r"\1", new_file(), flags=re.MULTILINE)
    names = re.findall(r"^(\w+) = ", used, re.MULTILINE)

    assert names == [key.name for key in KEYS]
    assert [f"[{table}]" for table in TABLES if table] == re.findall(r"^\[\w+\]$", used, re.MULTILINE)
    assert read(tmp_path, used).mistakes == ()
    assert all(key.meaning for key in KEYS if key.table != "hours")


@pytest.mark.parametrize(
    ("line", "sentence", "remedy"),
    [
        ("language = 3", "“language” must be a text.", "quotation marks"),
        ('language = "Korean!"', "“language” must be a language tag.", "“ko”"),
        (
            'exhibits = "x"',
            "There is no setting “exhibits”.",
            "Did you mean “exhibit” above the first table?",
        ),
        ("zzz = 1", "There is no setting “zzz”.", "prints every setting there is"),
        ("diagonal_in = 32", "There is no setting “diagonal_in”.", "“diagonal_in” in the table [screen]?"),
        ("screen = 3", "“screen” must be a table.", "Write [screen] on a line"),
        ("[metric]\n", "There is no setting “metric”.", "Did you mean the table [metrics]?"),
        ("[[log]]\n", "“log” must be a table.", "Write [log]"),
        ("[screen]\ndiagonal_inch = 32", "There is no setting “screen.diagonal_inch”.", "“diagonal_in”"),
        ("[screen]\ndiagonal_in = 320", "a number of inches from 7 to 120.", "25.4 mm"),
        ("[screen]\ndiagonal_in = true", "a number of inches from 7 to 120.", "25.4 mm"),
        ("[screen]\ndiagonal_in = nan", "a number of inches from 7 to 120.", "25.4 mm"),
        ('[screen]\nresolution = "full"', "width and height in pixels.", "“1920x1080”"),
        ("[screen]\nlower_edge_mm = -1", "millimetres from 0 to 2500.", "floor"),
        ("[screen]\ntext_size = 110", "one of 100, 125, 150, 200.", "Choose"),
        ('[screen]\ncolours = "dark"', "“high-contrast”.", "Choose"),
        ('[screen]\nburn_in_shift = "yes"', "true or false.", "without quotation marks"),
        ("[visits]\nidle_seconds = 10", "seconds from 30 to 3600.", "60 or more"),
        ("[visits]\nidle_seconds = 60.5", "a whole number of seconds", "60 or more"),
        ("[hours]\nevery_day = 9", "must be hours of the day.", "“09:30-17:00”"),
        ('[hours]\nmonday = "25:00-26:00"', "must be hours of the day.", "“closed”"),
        ('[hours]\nmonday = "09:00-09:75"', "must be hours of the day.", "“closed”"),
        ('[hours]\nmonday = "09:00-09:00"', "must be hours of the day.", "“closed”"),
        ('[staff]\npin_hash = "1234"', "the hash of a PIN.", "never write the PIN itself"),
        ("[statistics]\ndays = 0", "days from 1 to 36500.", "730"),
        ('[metrics]\nfile = "kiosk.txt"', "ends in .prom.", "kiosk.prom"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_what_to_do(
    line: str, sentence: str, remedy: str, tmp_path: Path
) -> None:
    text = f"# a comment\n{line}\n"
    found = read(tmp_path, text)

    assert len(found.mistakes) == 1
    mistake = found.mistakes[0]
    assert sentence in mistake.sentence
    assert remedy in mistake.remedy
    assert mistake.line == 1 + len(line.strip().splitlines())
    assert found.settings == Settings()


def test_all_mistakes_are_named_at_once_and_the_rest_is_used(tmp_path: Path) -> None:
    found = read(
        tmp_path, 'colour = "x"\nlanguage = "ko"\n[visits]\nidle_seconds = 1\n[hours]\nmonday = "closed"\n'
    )

    assert [mistake.line for mistake in found.mistakes] == [1, 4]
    assert found.settings.language == "ko"
    assert found.settings.hours.days[:2] == (CLOSED, ALL_DAY)


@pytest.mark.parametrize(
    ("content", "sentence", "line"),
    [
        (b'language = "ko\n', "The file cannot be understood", 1),
        (b'\n\nexhibit = "C:\\korea.exhibit"\n', "The file cannot be understood", 3),
        (b'language = "\xff"\n', "The file cannot be read: it is not a text in UTF-8.", 0),
        ('language = "ko"\n'.encode("utf-16"), "The file cannot be read", 0),
        (b"a = " + b"[" * 100_000, "The file cannot be read", 0),
    ],
)
def test_a_file_that_is_none_is_one_mistake_and_no_traceback(
    content: bytes, sentence: str, line: int, tmp_path: Path
) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_bytes(content)
    found = read_settings(path)

    assert len(found.mistakes) == 1
    assert sentence in found.mistakes[0].sentence
    assert found.mistakes[0].remedy
    assert found.mistakes[0].line == line
    assert found.settings == Settings()


def test_a_file_as_notepad_saves_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_bytes(b'\xef\xbb\xbflanguage = "ko"\r\n[screen]\r\ndiagonal_in = 24\r\n')
    found = read_settings(path)

    assert found.mistakes == ()
    assert (found.settings.language, found.settings.display.diagonal_in) == ("ko", 24.0)


def test_a_folder_or_nothing_in_its_place_is_one_mistake(tmp_path: Path) -> None:
    assert "cannot be read" in read_settings(tmp_path).mistakes[0].sentence
    assert read_settings(tmp_path / "none.toml").mistakes[0].sentence == "There is no such file."


def test_text_begins_as_the_display_asks_unless_the_file_says_otherwise(tmp_path: Path) -> None:
    assert read(tmp_path, "[screen]\ndiagonal_in = 22").settings.first_text_size == 150
    assert read(tmp_path, "[screen]\ndiagonal_in = 22\ntext_size = 100").settings.first_text_size == 100
