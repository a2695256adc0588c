"""Tells of the packs on sticks and installs one, as another process asks: a line each way is a JSON object.

Asked: ``{"do": "install", "key": …}``. Told: ``{"is": "found", "packs": […], "refused": ""}`` at first and
whenever a stick comes or goes; ``{"is": "installed", …}`` or ``{"is": "refused", "refused": "Older", …}``,
each with a sentence for the log under ``said``.
"""

import json
import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, cast

from kiosk.staff.packs.installing import Installed
from kiosk.staff.packs.refusal import PackGone, Refused
from kiosk.staff.packs.sticks import FoundPack, kind_of

LOOK_EVERY = 2.0
"""Seconds between two looks at the sticks."""
News = dict[str, object]


def lines_of(file: IO[str]) -> "SimpleQueue[str | None]":
    """The lines of *file* as they come; None when it ends, or whoever writes into it."""
    lines: SimpleQueue[str | None] = SimpleQueue()

    def read() -> None:
        for line in file:
            lines.put(line)
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    return lines


def serve(
    asked: "SimpleQueue[str | None]",
    tell: Callable[[News], None],
    look: Callable[[], tuple[FoundPack, ...]],
    install: Callable[[Path], Installed],
    every: float = LOOK_EVERY,
    *,
    is_shown: bool = True,
) -> None:
    """Tell what *look* finds, and *install* what is *asked* for, until nobody asks any more.

    *is_shown* says whether the screen shows what is installed, and not an exhibit that its settings name.
    """
    told: News = {}
    while True:
        packs, news = _looked(look)
        if news != told:
            tell(news)
            told = news
        try:
            line = asked.get(timeout=every)
        except Empty:
            continue
        if line is None:
            return
        news = _installed(_key_in(line), packs, install)
        tell({**news, "isShown": is_shown})
        told = {}


def _looked(look: Callable[[], tuple[FoundPack, ...]]) -> tuple[tuple[FoundPack, ...], News]:
    """The packs, and what is told of them."""
    try:
        packs, refused = look(), ""
    except Refused as refusal:
        packs, refused = (), type(refusal).__name__
    return packs, {"is": "found", "packs": [_plain(pack) for pack in packs], "refused": refused}


def _plain(pack: FoundPack) -> News:
    return {name: value for name, value in asdict(pack).items() if name != "file"}


def _key_in(line: str) -> str:
    """The key of the pack that *line* asks for; empty where it asks for none."""
    try:
        asked: object = json.loads(line)
    except ValueError:
        return ""
    return str(cast("dict[str, object]", asked).get("key", "")) if isinstance(asked, dict) else ""


def _installed(key: str, packs: tuple[FoundPack, ...], install: Callable[[Path], Installed]) -> News:
    """What came of installing the pack with *key*."""
    try:
        file = next((pack.file for pack in packs if pack.key == key), None)
        if file is None or not file.is_file():
            raise PackGone("The pack is no longer on the stick.")
        done = install(file)
    except Refused as refusal:
        return {"is": "refused", "refused": kind_of(refusal), "said": str(refusal)}
    version = done.version
    said = f"Installed from a stick: {version.file}, number {version.number} of {version.made[:10]}."
    about = {"exhibit": version.file, "number": version.number, "made": version.made}
    return {"is": "installed", **about, "clockIsWrong": done.warning != "", "said": said}
