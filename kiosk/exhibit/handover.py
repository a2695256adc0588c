"""What the watching side of a preview hands to the showing side: a file with what is to be seen now.

Both sides know only this module and the exhibit's file, so that a curator's mistake cannot reach the window.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

STATE = "preview.json"


@dataclass(frozen=True, slots=True)
class Remark:
    """One problem of the folder, for the list beside the exhibit."""

    severity: str
    """``error``, ``warning`` or ``advice``."""
    file: str
    """Relative to the exhibit's folder."""
    line: int
    column: int
    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class PreviewState:
    """What is to be seen now."""

    folder: str
    """The name of the exhibit's folder."""
    exhibit: str = ""
    """The file of the last good state, beside this one; empty where there was none yet."""
    is_current: bool = False
    """Whether that file is what the folder says now."""
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """What the showing side asks for: open a file of the exhibit at a line."""

    file: str
    line: int
    column: int


def write_state(folder: Path, state: PreviewState) -> None:
    """Put *state* into *folder* at once: a reader finds the old one or this one, never half of it."""
    fresh = folder / f"{STATE}.new"
    fresh.write_text(json.dumps(asdict(state), ensure_ascii=False), "utf-8")
    fresh.replace(folder / STATE)


def read_state(folder: Path) -> PreviewState:
    """What is to be seen now.

    Raises OSError or ValueError where *folder* holds no state.
    """
    found = json.loads((folder / STATE).read_text("utf-8"))
    remarks = tuple(Remark(**remark) for remark in found.pop("remarks"))
    return PreviewState(**found, remarks=remarks)


def write_wish(wish: Wish) -> str:
    """*wish* as a line for the standard output of the showing side."""
    return json.dumps(asdict(wish))


def read_wish(line: str) -> Wish | None:
    """The wish in a *line*; None for every other line."""
    try:
        return Wish(**json.loads(line))
    except (ValueError, TypeError):
        return None
