"""The commands about packs, as staff type them: from the museum's keys to a screen, and back."""

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.staff.packs.versions import read_pointer
from tests.helpers.exhibits import tiny_exhibit_file

WATCHED = """
import sys
from kiosk.cli import main
status = main(sys.argv[1:])
print(*sorted(sys.modules), sep="\\n")
sys.exit(status)
"""
SIGNERS = ("tuf", "securesystemslib", "cryptography", "urllib3", "requests")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an exhibit file, and the settings of a screen."""
    tiny_exhibit_file(tmp_path / "harbour.exhibit")
    (tmp_path / "kiosk.toml").write_text(
        '[packs]\ntrust = "root.json"\nfolder = "exhibits"\n[statistics]\nfolder = "state"\n'
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def kiosk(*words: str) -> int:
    try:
        return main(words)
    except SystemExit as ended:
        return int(ended.code or 0)


def install(name: str) -> int:
    return kiosk("install", name, "--settings", "kiosk.toml")


def test_from_the_keys_to_the_screen_and_back(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk("keys", "make") == 0
    shutil.copy("keys/root.json", "root.json")
    assert kiosk("pack", "harbour.exhibit", "-o", "first.kpack") == 0
    assert install("first.kpack") == 0
    assert "It is shown as soon as nobody is at the screen." in capsys.readouterr().out
    assert kiosk("pack", "harbour.exhibit", "-o", "second.kpack") == 0
    assert install("second.kpack") == 0
    assert install("first.kpack") == 1
    assert "older than what was installed here before" in capsys.readouterr().err
    assert kiosk("rollback", "--settings", "kiosk.toml") == 0
    assert "Back to harbour.exhibit, number 1." in capsys.readouterr().out
    assert kiosk("rollback", "--settings", "kiosk.toml") == 1

    assert kiosk("keys", "rotate", "publish-1") == 0
    assert kiosk("keys", "revoke", "root-3") == 0
    said = capsys.readouterr().out
    assert "No longer trusted: publish-1." in said
    assert "No longer trusted: root-3." in said
    assert kiosk("pack", "harbour.exhibit", "-o", "third.kpack") == 0
    assert install("third.kpack") == 0


def test_sticks_are_told_of_where_the_service_allows_no_change_of_priority(
    office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: int) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "nice", refuse)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert kiosk("keys", "make") == 0
    shutil.copy("keys/root.json", "root.json")
    (office / "media").mkdir()
    assert kiosk("pack", "harbour.exhibit", "-o", "media/first.kpack") == 0
    capsys.readouterr()
    settings = office / "kiosk.toml"
    settings.write_text(settings.read_text().replace("[packs]", '[packs]\nsticks = "media"'))

    assert kiosk("stick", "--settings", "kiosk.toml") == 0
    (told,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [pack["exhibit"] for pack in told["packs"]] == ["harbour.exhibit"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("pack", "none.exhibit", "-o", "a.kpack"), "There is no exhibit file called “none.exhibit”."),
        (("pack", "harbour.exhibit", "-o", "a.kpack"), "There are no keys in keys."),
        (("keys", "rotate", "publish-1"), "There are no keys in keys."),
        (("keys", "rotate"), "Which key?"),
        (("install", "none.kpack", "--settings", "kiosk.toml"), "“none.kpack” cannot be read"),
        (("rollback", "--settings", "kiosk.toml"), "There is no previous version to go back to."),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    words: tuple[str, ...], sentence: str, office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kiosk(*words) == 1
    assert sentence in capsys.readouterr().err


def test_the_visitors_process_shows_what_is_installed_and_verifies_no_signature(
    korea: Path, office: Path
) -> None:
    assert kiosk("keys", "make") == 0
    shutil.copy("keys/root.json", "root.json")
    assert kiosk("pack", str(korea), "-o", "korea.kpack") == 0
    assert install("korea.kpack") == 0
    words = ["show", "--settings", "kiosk.toml", "--screen", "glossary:juche", "--screenshot", "seen.png"]
    ended = subprocess.run(
        [sys.executable, "-c", WATCHED, *words],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ended.returncode, ended.stderr, Path("seen.png").is_file()) == (0, "", True)
    loaded = {module.partition(".")[0] for module in ended.stdout.splitlines()}
    assert loaded.isdisjoint(SIGNERS)


def test_a_pack_without_a_settings_file_says_what_is_missing(
    office: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(office / "state"))
    assert kiosk("keys", "make") == 0
    assert kiosk("pack", "harbour.exhibit", "-o", "first.kpack") == 0

    assert kiosk("install", "first.kpack") == 1
    assert "name it in kiosk.toml: trust, under [packs]" in capsys.readouterr().err
    assert read_pointer(office / "state" / "exhibits").current is None
