"""Nobody installs an exhibit for another user, whose program could not change it again."""

import os
from pathlib import Path

import pytest

from kiosk.staff.packs.owner import AnothersFolder, check_owner
from kiosk.staff.packs.versions import roll_back
from tests.staff.packs.conftest import Museum, Screen


def test_a_folder_of_ones_own_is_taken_also_before_it_is_there(tmp_path: Path) -> None:
    check_owner(tmp_path)
    check_owner(tmp_path / "not" / "yet")


def test_the_user_to_whom_it_belongs_is_named(
    museum: Museum, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = museum.pack("first")
    screen.install(pack)
    owner, somebody = os.geteuid(), os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: somebody)
    monkeypatch.setattr(os, "access", lambda *_: False)
    sentence = screen.refuses(pack, AnothersFolder, "belongs to")
    assert "runuser -u root -- kiosk" in sentence or owner != 0
    with pytest.raises(AnothersFolder):
        roll_back(screen.folder)
