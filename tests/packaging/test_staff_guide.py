"""The staff guide names no command, option, unit or setting that Kiosk does not have."""

import re

import pytest

from kiosk.cli import COMMANDS, main
from tests.helpers.tree import ROOT

GUIDE = (ROOT / "packaging" / "README.md").read_text("utf-8")
NAMED = sorted(set(re.findall(r"(?:`|^# )kiosk ([a-z][^`\n]*)", GUIDE, re.MULTILINE)))
UNITS = {path.name for path in (ROOT / "packaging" / "linux" / "systemd").iterdir()}


def test_there_are_commands() -> None:
    assert {"doctor", "settings --check", "pin", "supervise"} <= set(NAMED)


@pytest.mark.parametrize("line", NAMED)
def test_a_command_of_the_guide_exists_with_its_options(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    command = line.split(maxsplit=1)[0]
    assert command in {name for name, _, _ in COMMANDS}
    with pytest.raises(SystemExit):
        main([command, "--help"])
    offered = re.findall(r"--[a-z-]+", capsys.readouterr().out)

    assert [option for option in re.findall(r"--[a-z-]+", line) if option not in offered] == []


def test_a_unit_that_the_guide_names_exists() -> None:
    assert set(re.findall(r"kiosk[\w-]*\.service", GUIDE)) <= UNITS


def test_settings_that_the_guide_names_exist(capsys: pytest.CaptureFixture[str]) -> None:
    main(["settings"])
    printed = capsys.readouterr().out

    for key in ("diagonal_in", "resolution", "lower_edge_mm", "exhibit", "[hours]", "[staff]"):
        assert f"`{key}`" in GUIDE
        assert key in printed
