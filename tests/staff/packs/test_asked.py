"""Rules of the process behind the staff's corner: it tells what changed, and installs what it is asked."""

import json
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue

from kiosk.staff.packs.asked import News, serve
from kiosk.staff.packs.sticks import FoundPack, found_packs
from tests.staff.packs.conftest import Museum, Screen

Answers = list[Callable[[], str | None]]


class Asking(SimpleQueue[str | None]):
    """Somebody who asks one thing after the other; where nothing is asked, time goes by."""

    def __init__(self, *steps: Callable[[], str | None]) -> None:
        super().__init__()
        self._steps = list(steps)

    def get(self, block: bool = True, timeout: float | None = None) -> str | None:
        del timeout
        answer = self._steps.pop(0)() if self._steps else None
        if answer == "":
            return super().get(block=block, timeout=0.001)
        return answer


def nothing() -> str:
    return ""


def served(screen: Screen, stick: Path, *steps: Callable[[], str | None]) -> list[News]:
    """All that is told while *steps* are made one after the other."""
    told: list[News] = []

    def look() -> tuple[FoundPack, ...]:
        return found_packs([stick], screen.folder, screen.anchor, screen.now)

    serve(Asking(*steps), told.append, look, screen.install)
    return told


def key_of(news: News) -> str:
    packs = news["packs"]
    assert isinstance(packs, list)
    return packs[0]["key"]  # pyright: ignore[reportUnknownVariableType]  read from a line


def test_it_tells_again_only_when_a_stick_comes_or_goes(
    museum: Museum, screen: Screen, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    pack = museum.pack("first")

    def comes() -> str:
        (stick / "a.kpack").write_bytes(pack.read_bytes())
        return ""

    def goes() -> str:
        (stick / "a.kpack").unlink()
        return ""

    told = served(screen, stick, nothing, comes, nothing, nothing, goes)

    assert [len(news["packs"]) for news in told] == [0, 1, 0]  # pyright: ignore[reportArgumentType]
    json.dumps(told)


def test_it_installs_by_key_and_says_so(museum: Museum, screen: Screen, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "a.kpack").write_bytes(museum.pack("first").read_bytes())
    key = key_of(served(screen, stick)[0])
    told = served(screen, stick, lambda: json.dumps({"do": "install", "key": key}), nothing)

    assert [news["is"] for news in told] == ["found", "installed", "found"]
    assert told[1]["isShown"] is True
    assert told[1]["said"] == "Installed from a stick: harbour.exhibit, number 1 of 2026-03-01."
    assert screen.shows() == museum.digest("first")
    packs = told[2]["packs"]
    assert isinstance(packs, list)
    assert packs[0]["is_installed"]


def test_a_pack_that_is_gone_and_nonsense_are_refused(museum: Museum, screen: Screen, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "a.kpack").write_bytes(museum.pack("first").read_bytes())
    key = key_of(served(screen, stick)[0])

    def too_late() -> str:
        (stick / "a.kpack").unlink()
        return json.dumps({"do": "install", "key": key})

    told = served(screen, stick, too_late, lambda: "[1]", lambda: "{", lambda: '{"key": "none"}')

    assert [news.get("refused") for news in told if news["is"] == "refused"] == ["PackGone"] * 4
    assert not (screen.folder / "pointer.json").exists()


def test_a_screen_without_keys_says_so(screen: Screen, tmp_path: Path) -> None:
    screen.anchor.unlink()

    assert [news["refused"] for news in served(screen, tmp_path / "stick")] == ["NothingThere"]
