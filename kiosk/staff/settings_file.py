"""Reads ``kiosk.toml``: what can be used of it, and every mistake at once."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import cast

from kiosk.staff.display_profile import DisplayProfile
from kiosk.staff.opening_hours import ALL_DAY, WEEKDAYS, DayHours, OpeningHours
from kiosk.staff.settings import Settings
from kiosk.staff.settings_keys import KEYS, TABLES, Key
from kiosk.staff.settings_values import Unfit

Table = Mapping[str, object]

FIELDS = {
    "exhibit": "exhibit",
    "language": "language",
    "screen.colours": "scheme",
    "screen.text_size": "text_size",
    "screen.burn_in_shift": "burn_in_shift",
    "visits.idle_seconds": "idle_seconds",
    "staff.pin_hash": "pin_hash",
    "statistics.keep": "statistics",
    "statistics.folder": "statistics_folder",
    "statistics.days": "statistics_days",
    "log.folder": "log_folder",
    "metrics.file": "metrics_file",
    "packs.folder": "packs_folder",
    "packs.trust": "packs_trust",
    "packs.exhibit": "packs_exhibit",
    "packs.sticks": "packs_sticks",
    "packs.fetch_from": "packs_fetch_from",
    "packs.fetch_authority": "packs_fetch_authority",
}
"""Which key fills which field of `Settings`; those of the display and of the hours are put together."""
SYNTAX = (
    "Texts stand in quotation marks, paths of Windows in single ones ('D:\\korea.exhibit'). "
    "“kiosk settings” prints a correct file to compare with."
)


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something in the file that cannot be used."""

    line: int
    """Counted from 1; 0 where it is about the whole file."""
    sentence: str
    remedy: str


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """What was read at *path*. Keys with mistakes keep what holds without them."""

    path: Path
    settings: Settings
    mistakes: tuple[Mistake, ...] = ()


def read_settings(path: Path) -> SettingsFile:
    """The settings at *path*; never an exception: a screen is shown whatever the file is like."""
    try:
        source = path.read_text("utf-8-sig")
        table = tomllib.loads(source)
    except FileNotFoundError:
        return _unread(path, 0, "There is no such file.", "“kiosk settings” prints one to begin with.")
    except (OSError, UnicodeDecodeError, RecursionError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not a text in UTF-8"
        return _unread(
            path, 0, f"The file cannot be read: {reason}.", "Check its rights, and save it as UTF-8."
        )
    except tomllib.TOMLDecodeError as error:
        where = re.search(r"line (\d+)", str(error))
        return _unread(
            path, int(where[1]) if where else 0, f"The file cannot be understood: {error}.", SYNTAX
        )
    return _checked(path, source, table)


def _unread(path: Path, line: int, sentence: str, remedy: str) -> SettingsFile:
    return SettingsFile(path, Settings(), (Mistake(line, sentence, remedy),))


def _checked(path: Path, source: str, table: Table) -> SettingsFile:
    values: dict[str, object] = {}
    mistakes: list[Mistake] = []
    known = {key.full_name: key for key in KEYS}
    for name, value in _leaves(table):
        try:
            values[name] = _read(name, value, known)
        except Unfit as unfit:
            mistakes.append(Mistake(line_of(source, name), unfit.wanted, unfit.remedy))
    mistakes.sort(key=lambda mistake: mistake.line)
    return SettingsFile(path, _settings(values, path.absolute().parent), tuple(mistakes))


def _read(name: str, value: object, known: Mapping[str, Key]) -> object:
    """What the *value* of a key means. Errors: `Unfit`, with whole sentences."""
    if name in TABLES:
        raise Unfit(
            f"“{name}” must be a table.", f"Write [{name}] on a line of its own, and its settings below it."
        )
    if name not in known:
        raise Unfit(f"There is no setting “{name}”.", _nearest(name))
    try:
        return known[name].read(value)
    except Unfit as unfit:
        raise Unfit(f"“{name}” must be {unfit.wanted}.", unfit.remedy) from unfit


def _leaves(table: Table) -> Iterator[tuple[str, object]]:
    """Names with a dot and their values; a table that is none of ours is one value."""
    for name, value in table.items():
        if name in TABLES and isinstance(value, Mapping):
            inner = cast("Table", value)
            yield from ((f"{name}.{key}", inner[key]) for key in inner)
        else:
            yield name, value


def _nearest(name: str) -> str:
    """What a name that nobody knows was probably meant to be."""
    from difflib import get_close_matches  # noqa: PLC0415 - only who errs pays for it

    if tables := get_close_matches(name, [table for table in TABLES if table], n=1):
        return f"Did you mean the table [{tables[0]}]?"
    last = name.rpartition(".")[2]
    meant = [key for key in KEYS if key.name == last] or [
        key
        for key in KEYS
        if key.full_name in get_close_matches(name, [key.full_name for key in KEYS], n=1)
        or key.name in get_close_matches(last, [key.name for key in KEYS], n=1)
    ]
    for key in meant:
        place = f"in the table [{key.table}]" if key.table else "above the first table"
        return f"Did you mean “{key.name}” {place}?"
    return "Remove it. “kiosk settings” prints every setting there is."


def line_of(source: str, name: str) -> int:
    """The line on which the key or table called *name* stands, 0 where it cannot be told."""
    table = ""
    for number, line in enumerate(source.splitlines(), 1):
        if header := re.match(r"\s*\[+\s*([^\]]+?)\s*\]", line):
            table = header[1].replace('"', "").replace(" ", "")
            if table == name:
                return number
        elif (key := re.match(r"\s*([^=#]+?)\s*=", line)) is not None:
            found = key[1].replace('"', "").replace(" ", "")
            if name == (f"{table}.{found}" if table else found):
                return number
    return 0


def _settings(values: dict[str, object], folder: Path) -> Settings:
    """The settings that *values*, by full name, stand for; relative paths begin at *folder*."""
    given = {FIELDS[name]: value for name, value in values.items() if name in FIELDS}
    for name, value in given.items():
        if isinstance(value, Path):
            given[name] = folder / value
    usual = Settings()
    kept = {field.name: given[field.name] for field in fields(usual) if given.get(field.name) is not None}
    return replace(usual, display=_display(values), hours=_hours(values), **kept)


def _display(values: dict[str, object]) -> DisplayProfile:
    usual = DisplayProfile()
    width, height = cast(
        "tuple[int, int]", values.get("screen.resolution", (usual.width_px, usual.height_px))
    )
    return DisplayProfile(
        diagonal_in=cast("float", values.get("screen.diagonal_in", usual.diagonal_in)),
        width_px=width,
        height_px=height,
        lower_edge_mm=cast("float", values.get("screen.lower_edge_mm", usual.lower_edge_mm)),
    )


def _hours(values: dict[str, object]) -> OpeningHours:
    every_day = values.get("hours.every_day", ALL_DAY)
    days = (values.get(f"hours.{day}", every_day) for day in WEEKDAYS)
    return OpeningHours(cast("tuple[DayHours, ...]", tuple(days)))
