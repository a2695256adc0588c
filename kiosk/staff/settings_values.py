"""What a setting may be: each function takes a value from the file and gives what the program needs."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.staff.opening_hours import CLOSED, DAY, DayHours

Reader = Callable[[object], object]
"""From a value of TOML to a value of `Settings`. Errors: `Unfit`."""

LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
"""The shape of a BCP 47 tag."""
SIZE = re.compile(r"(\d{3,5}) ?[x×] ?(\d{3,5})")
HOURS = re.compile(r"(\d{1,2}):(\d{2}) ?[-–] ?(\d{1,2}):(\d{2})")
WEB_FOLDER = re.compile(r"(?i:https?)://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:\d{1,5})?(/[!-~]*)?")
"""The shape of an address that `kiosk.staff.packs.web_folder` asks: no spaces, no names of users."""
PIN_HASH = re.compile(r"\$argon2id\$v=\d+\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]+\$[A-Za-z0-9+/]+")
"""The PHC string format as Argon2's reference implementation writes it."""


@dataclass
class Unfit(Exception):
    """A value that cannot be used: what was wanted instead, and what to do."""

    wanted: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.wanted}. {self.remedy}"


def text(value: object) -> str:
    """Any text."""
    if isinstance(value, str):
        return value
    raise Unfit("a text", "Put it between quotation marks.")


def yes_or_no(value: object) -> bool:
    """``true`` or ``false``."""
    if isinstance(value, bool):
        return value
    raise Unfit("true or false", "Write true or false, without quotation marks.")


def path(value: object) -> Path | None:
    """A file or a folder, None for an empty text."""
    name = text(value)
    return Path(name).expanduser() if name else None


def metrics_file(value: object) -> Path | None:
    """A file that the node exporter reads: it takes those that end in ``.prom`` only."""
    file = path(value)
    if file is None or file.suffix == ".prom":
        return file
    raise Unfit("a file whose name ends in .prom", "Call it kiosk.prom; the node exporter reads no others.")


def web_folder(value: object) -> str:
    """The address of a folder on the web, or nothing."""
    address = text(value)
    if address and not WEB_FOLDER.fullmatch(address):
        raise Unfit("the address of a folder", "Write it like this: https://museum.example/packs")
    return address


def language(value: object) -> str:
    """A language tag, or nothing."""
    tag = text(value)
    if tag and not LANGUAGE_TAG.fullmatch(tag):
        raise Unfit("a language tag", "Write it as the exhibit does, for instance “en” or “ko”.")
    return tag


def pin_hash(value: object) -> str:
    """The hash of a PIN, or nothing."""
    given = text(value)
    if given and not PIN_HASH.fullmatch(given):
        raise Unfit(
            "the hash of a PIN", "Run “kiosk pin” and copy what it prints; never write the PIN itself."
        )
    return given


def whole(least: int, most: int, unit: str, remedy: str) -> Reader:
    """A whole number of *unit* between *least* and *most*, both allowed."""

    def read(value: object) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return value
        raise Unfit(f"a whole number of {unit} from {least} to {most}", remedy)

    return read


def number(least: float, most: float, unit: str, remedy: str) -> Reader:
    """A number of *unit* between *least* and *most*, both allowed."""

    def read(value: object) -> float:
        if isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most:
            return float(value)
        raise Unfit(f"a number of {unit} from {least:g} to {most:g}", remedy)

    return read


def one_of(*choices: str | int) -> Reader:
    """One of a few values."""

    def read(value: object) -> str | int:
        for choice in choices:
            if value == choice and not isinstance(value, bool):
                return choice
        listed = ", ".join(f"“{choice}”" if isinstance(choice, str) else str(choice) for choice in choices)
        raise Unfit(f"one of {listed}", "Choose one of them.")

    return read


def resolution(value: object) -> tuple[int, int]:
    """Width and height in pixels."""
    found = SIZE.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise Unfit(
            "width and height in pixels", "Write it as “1920x1080”, or as “1080x1920” for an upright screen."
        )
    return int(found[1]), int(found[2])


def day_hours(value: object) -> DayHours:
    """From when to when the screen is awake, or that it is not."""
    if isinstance(value, str) and value.strip().lower() == "closed":
        return CLOSED
    found = HOURS.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is not None:
        wakes, sleeps = _minutes(found[1], found[2]), _minutes(found[3], found[4])
        if max(wakes, sleeps) <= DAY and wakes < DAY and wakes != sleeps:
            return DayHours(wakes, sleeps if sleeps > wakes else sleeps + DAY)
    raise Unfit("hours of the day", "Write them as “09:30-17:00”, or “closed”.")


def _minutes(hours: str, minutes: str) -> int:
    """Minutes after midnight; more than a day where there is no such time."""
    return int(hours) * 60 + int(minutes) if int(minutes) < 60 else DAY + 1  # noqa: PLR2004
