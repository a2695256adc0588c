"""``kiosk settings`` prints a file to begin with and says what is wrong with one."""

from pathlib import Path

import pytest

from kiosk.cli import main


def test_it_prints_a_file_that_its_own_check_accepts(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["settings"]) == 0
    path = tmp_path / "kiosk.toml"
    path.write_text(capsys.readouterr().out, "utf-8")

    assert main(["settings", "--settings", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}: every setting is in order.\n"


def test_mistakes_end_with_status_1_and_a_line_each(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('langage = "ko"\n[visits]\nidle_seconds = 1\n')

    assert main(["settings", "--settings", str(path)]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first == f"{path}:1: There is no setting “langage”. Did you mean “language” above the first table?"
    assert second.startswith(
        f"{path}:3: “visits.idle_seconds” must be a whole number of seconds from 30 to 3600. "
    )


def test_without_a_file_it_says_where_it_looked(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    assert main(["settings", "--check"]) == 1
    assert f"  {tmp_path}/kiosk/kiosk.toml" in capsys.readouterr().out
