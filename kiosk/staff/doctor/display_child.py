"""Asks a child process for the display and its graphics, which it may not survive."""

import json
import re
import subprocess
from collections.abc import Sequence
from functools import cache
from typing import cast

from kiosk.staff.doctor.surroundings import Graphics, Screen

PATIENCE = 30
"""Seconds."""
REASON = re.compile(r"\b(?:could not|cannot|failed|unable)\b", re.IGNORECASE)


@cache
def ask_child(command: Sequence[str]) -> Graphics:
    """What `kiosk display`, started by *command*, says before it ends one way or the other."""
    try:
        child = subprocess.run(  # noqa: S603 - this very program
            command, capture_output=True, text=True, check=False, timeout=PATIENCE
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Graphics(trouble=f"the trial did not end: {type(error).__name__}")
    found: dict[str, object] = {}
    for line in child.stdout.splitlines():
        found |= _object(line)
    if child.returncode and "trouble" not in found:
        found["trouble"] = _reason(child.stderr) or f"the trial ended with {child.returncode}"
    screens = cast("list[dict[str, float]]", found.get("screens", []))
    return Graphics(
        platform=str(found.get("platform", "")),
        screens=tuple(_screen(screen) for screen in screens),
        renderer=str(found.get("renderer", "")),
        trouble=str(found.get("trouble", "")),
    )


def _object(line: str) -> dict[str, object]:
    try:
        found: object = json.loads(line)
    except ValueError:
        return {}
    return cast("dict[str, object]", found) if isinstance(found, dict) else {}


def _screen(found: dict[str, float]) -> Screen:
    return Screen(
        name=str(found.get("name", "")),
        width_px=int(found.get("width_px", 0)),
        height_px=int(found.get("height_px", 0)),
        width_mm=float(found.get("width_mm", 0)),
        height_mm=float(found.get("height_mm", 0)),
    )


def _reason(words: str) -> str:
    """The line that says what failed, without the name of the part of Qt that said it."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    reasons = [line for line in lines if REASON.search(line)] or lines[-1:]
    return re.sub(r"^[\w.]+: ", "", reasons[0]).rstrip(".") if reasons else ""
