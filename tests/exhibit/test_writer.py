"""An exhibit that is written comes back equal, and the same exhibit makes the same bytes."""

from pathlib import Path

from kiosk.exhibit.whole import read_whole
from kiosk.exhibit.writer import write_exhibit
from tests.helpers.exhibits import tiny_exhibit


def test_what_is_read_back_is_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "tiny.exhibit"
    write_exhibit(tiny_exhibit(), path)
    assert read_whole(path) == tiny_exhibit()


def test_the_same_exhibit_makes_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "first.exhibit", tmp_path / "second.exhibit"
    write_exhibit(tiny_exhibit(), first)
    write_exhibit(tiny_exhibit(), second)
    assert first.read_bytes() == second.read_bytes()
