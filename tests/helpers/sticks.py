"""Sticks as the staff's corner is told of them, without any: a process that says what it is given."""

import json
import sys
from collections.abc import Mapping

from kiosk.visitor.staff_door import StaffDoor

PROGRAM = """
import sys
print(sys.argv[1], flush=True)
for asked in sys.stdin:
    print(sys.argv[2], flush=True)
    print(sys.argv[1], flush=True)
"""
NEW = {
    "key": "new",
    "exhibit": "korea-1974.exhibit",
    "number": 4,
    "made": "2026-11-20T10:00:00Z",
    "is_installed": False,
    "refused": "",
}
SHOWN = {**NEW, "key": "shown", "number": 3, "made": "2026-10-02T10:00:00Z", "is_installed": True}
REFUSED = {**NEW, "key": "refused", "exhibit": "", "number": 0, "made": "", "refused": "NotSigned"}
OLDER = {**REFUSED, "key": "older", "refused": "Older"}
DONE = {"is": "installed", "clockIsWrong": False, "said": "Installed from a stick."}
PROBLEM = "2026-11-25 19:02  The exhibit could not be read again: korea-1974.exhibit is not whole."


def found(*packs: Mapping[str, object], refused: str = "") -> str:
    """The line that tells of *packs*."""
    return json.dumps({"is": "found", "packs": packs, "refused": refused})


def telling(line: str, then: Mapping[str, object] | None = None) -> tuple[str, ...]:
    """The command of a process that says *line*, and *then* when it is asked to install."""
    return (sys.executable, "-I", "-S", "-c", PROGRAM, line, json.dumps(then or DONE))


def open_door(*packs: Mapping[str, object]) -> StaffDoor:
    """A door that any PIN opens, behind which *packs* lie on sticks."""
    return StaffDoor(lambda _pin: True, lambda: 0, lambda: PROBLEM, "1.2.3", telling(found(*packs)))
