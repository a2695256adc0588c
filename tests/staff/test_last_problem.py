"""Staff read the last problem on the screen, and nothing when there was none."""

from pathlib import Path

from kiosk.staff.last_problem import last_problem
from kiosk.staff.log import Log


def test_the_last_problem_is_the_latest_warning_or_error(tmp_path: Path) -> None:
    log = Log(tmp_path)
    for level, words in [
        ("error", "The first."),
        ("warning", "The second,\nand more."),
        ("info", "All well."),
    ]:
        log.write(level, words)
    log.close()

    assert last_problem(log.path)[10] == " "
    assert last_problem(log.path).endswith("  The second,")


def test_without_a_log_or_a_problem_there_is_none(tmp_path: Path) -> None:
    assert last_problem(tmp_path / "kiosk.log") == ""
    log = Log(tmp_path)
    log.write("info", "ERROR is only a word here.")
    log.close()

    assert last_problem(log.path) == ""
