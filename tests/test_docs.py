"""What the README files say is there is there, and what is there is in them."""

import re
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.helpers.tree import ROOT, name, written_files

FRONT = ROOT / "README.md"
MAP = ROOT / "kiosk" / "README.md"
GUIDES = [path for path in written_files(".md") if path.name == "README.md"]
BLOCK = re.compile(r"^```\n(.*?)^```", re.MULTILINE | re.DOTALL)


def kiosk_lines() -> list[str]:
    """What the front page's examples call ``kiosk`` with, one call a line."""
    lines = "\n".join(BLOCK.findall(FRONT.read_text("utf-8"))).splitlines()
    return [line.partition("#")[0].partition("kiosk ")[2].strip() for line in lines if "/kiosk " in line]


def help_of(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """What ``kiosk … --help`` prints."""
    with pytest.raises(SystemExit) as ended:
        main([*words, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out


def commands(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The commands that the command line offers, each with a line of help."""
    return re.findall(r"^ {4}([\w-]+)(?: {2,}|\n {8,})\S", help_of(capsys), re.MULTILINE)


def test_every_command_is_in_the_map(capsys: pytest.CaptureFixture[str]) -> None:
    found = commands(capsys)

    assert {"show", "check", "build"} <= set(found)
    assert [command for command in found if f"`kiosk {command}`" not in MAP.read_text("utf-8")] == []


def test_the_map_names_no_command_that_is_gone(capsys: pytest.CaptureFixture[str]) -> None:
    assert set(re.findall(r"`kiosk ([\w-]+)`", MAP.read_text("utf-8"))) <= set(commands(capsys))


@pytest.mark.parametrize("line", kiosk_lines())
def test_the_options_of_the_front_page_exist(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    command = "show" if line.startswith("-") else line.split(maxsplit=1)[0]
    used = re.findall(r"(?<!\S)--?[a-z]+", line)
    offered = re.findall(r"(?<!\S)--?[a-z]+", help_of(capsys, command))

    assert [option for option in used if option not in offered] == []


def test_make_has_what_the_guides_name() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    text = FRONT.read_text("utf-8") + MAP.read_text("utf-8")
    named = set(re.findall(r"(?:^|`)make (\w+)", text, re.MULTILINE))

    assert {"run", "test"} <= named <= targets


@pytest.mark.parametrize("guide", GUIDES, ids=name)
def test_the_files_that_a_guide_names_exist(guide: Path) -> None:
    text = guide.read_text("utf-8")
    paths = re.findall(r"`((?:assets|kiosk|packaging|seeds|tests)/[\w./-]+)`", text)
    prose = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", prose) if "://" not in link]

    assert [path for path in paths if not (ROOT / path).exists()] == []
    assert [link for link in links if not (guide.parent / link).exists()] == []


def test_decisions_are_numbered_in_order() -> None:
    numbers = re.findall(r"^## (\d+)\. ", (ROOT / "kiosk" / "DECISIONS.md").read_text("utf-8"), re.MULTILINE)

    assert numbers
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]


def test_every_room_is_in_the_map() -> None:
    rooms = [path.name for path in (ROOT / "kiosk").iterdir() if (path / "__init__.py").is_file()]

    assert len(rooms) >= 5
    assert [room for room in rooms if f"| `{room}/` |" not in MAP.read_text("utf-8")] == []
