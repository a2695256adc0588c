"""A start that never came to its first frame is known to the next one, and to no other."""

from pathlib import Path

from kiosk.staff import unfinished_start


def test_a_start_that_came_to_its_first_frame_is_forgotten(tmp_path: Path) -> None:
    for _ in range(3):
        assert not unfinished_start.begin(tmp_path / "state")
        unfinished_start.shown(tmp_path / "state")


def test_a_start_that_did_not_is_known_until_one_does(tmp_path: Path) -> None:
    assert not unfinished_start.begin(tmp_path)
    assert unfinished_start.begin(tmp_path)
    assert unfinished_start.begin(tmp_path)
    unfinished_start.shown(tmp_path)
    assert not unfinished_start.begin(tmp_path)


def test_where_nothing_can_be_noted_nothing_is_known(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    for _ in range(2):
        assert not unfinished_start.begin(tmp_path / "file")
    unfinished_start.shown(tmp_path / "file")
