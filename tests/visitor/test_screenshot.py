"""``kiosk show --screenshot`` writes one picture of the asked size, or says in one sentence why not."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.helpers.tree import ROOT


def show(exhibit: Path, picture: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """What ``kiosk show`` did when it was asked for *picture*."""
    command = [sys.executable, "-m", "kiosk", "show", "--exhibit", str(exhibit), "--screenshot", str(picture)]
    return subprocess.run([*command, *words], cwd=ROOT, capture_output=True, text=True, check=False)


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height of *picture* in pixels."""
    with Image.open(picture) as image:
        return image.size


@pytest.mark.parametrize(
    ("words", "size"),
    [((), (1920, 1080)), (("--size", "540x960", "--screen", "glossary:juche"), (540, 960))],
    ids=["of the usual size", "of the asked size"],
)
def test_a_picture_is_written(
    words: tuple[str, ...], size: tuple[int, int], korea: Path, tmp_path: Path
) -> None:
    ended = show(korea, tmp_path / "screen.png", *words)

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert size_of(tmp_path / "screen.png") == size


def test_the_same_screen_gives_the_same_picture(korea: Path, tmp_path: Path) -> None:
    pictures = [tmp_path / "one.png", tmp_path / "two.png"]
    for picture in pictures:
        assert show(korea, picture, "--size", "640x360").returncode == 0

    assert pictures[0].read_bytes() == pictures[1].read_bytes()


@pytest.mark.parametrize("screen", ["attic", "event:nobody", "glossary:juche+nobody"])
def test_an_unknown_screen_is_one_sentence_and_status_1(screen: str, korea: Path, tmp_path: Path) -> None:
    ended = show(korea, tmp_path / "screen.png", "--size", "640x360", "--screen", screen)

    assert (ended.returncode, ended.stdout) == (1, "")
    assert len(ended.stderr.splitlines()) == 1
    assert ended.stderr.endswith(".\n")
    assert not (tmp_path / "screen.png").exists()


def test_a_picture_that_cannot_be_written_is_one_sentence_and_status_1(korea: Path, tmp_path: Path) -> None:
    picture = tmp_path / "nowhere" / "screen.png"
    ended = show(korea, picture, "--size", "640x360")

    assert ended.returncode == 1
    assert ended.stderr == f"The picture could not be written to {picture}.\n"


def test_without_an_exhibit_the_calm_window_is_pictured_with_status_1(tmp_path: Path) -> None:
    ended = show(tmp_path / "none.exhibit", tmp_path / "screen.png", "--size", "640x360")

    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == "There is no exhibit file called “none.exhibit”.\n"
    assert size_of(tmp_path / "screen.png") == (640, 360)
