"""Every screen that an exhibit has is drawn by the real program before the exhibit is installed."""

from dataclasses import replace
from pathlib import Path

from kiosk.cli.itself import command
from kiosk.exhibit.writer import write_exhibit
from kiosk.staff.packs.rendering import first_failure, screens_of
from kiosk.visitor.all_scenes import BETWEEN
from kiosk.visitor.scenes import SCENES
from tests.helpers.exhibits import tiny_exhibit, tiny_exhibit_file

NEED_A_KEY_OR_A_PLACE = {"glossary", "note", "notice", "takeaway", "listening", "listening-to"}
"""Cards, sheets and a voice over screens that are drawn."""


def test_every_screen_of_a_whole_exhibit_is_drawn(tmp_path: Path) -> None:
    file = tiny_exhibit_file(tmp_path / "harbour.exhibit")

    names = {screen.partition(":")[0] for screen in screens_of(file)}
    assert names == {*SCENES, *BETWEEN} - NEED_A_KEY_OR_A_PLACE
    assert first_failure(file, command) == ""


def test_screens_that_an_exhibit_does_not_have_are_not_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "bare.exhibit"
    tiny = tiny_exhibit()
    write_exhibit(replace(tiny, questions=()), file)

    assert "questions" not in screens_of(file)
    assert "timeline" in screens_of(file)


def test_the_first_screen_that_is_not_drawn_is_named(tmp_path: Path) -> None:
    file = tiny_exhibit_file(tmp_path / "harbour.exhibit")
    asked: list[str] = []

    def broken(*words: str) -> tuple[str, ...]:
        asked.append(words[words.index("--screen") + 1])
        return command(*words) if len(asked) == 1 else command("show", "--screen", "reading", "--size", "odd")

    failure = first_failure(file, broken)
    assert failure.startswith("the screen “home” is not drawn (")
    assert asked == ["attract", "home"]


def test_a_file_that_is_no_exhibit_has_no_screens(tmp_path: Path) -> None:
    file = tmp_path / "letter.exhibit"
    file.write_text("Dear museum")

    assert first_failure(file, command) == "“letter.exhibit” is not an exhibit file."
