"""``kiosk settings``: prints a new file with every key explained, or checks one."""

from pathlib import Path

from kiosk.staff.places import find_settings, settings_places
from kiosk.staff.settings_file import SettingsFile, read_settings
from kiosk.staff.settings_keys import KEYS, TABLES, Key


def new_file() -> str:
    """A ``kiosk.toml`` with every key, its meaning above it."""
    return "\n\n".join(_table(table, meaning) for table, meaning in TABLES.items())


def _table(table: str, meaning: str) -> str:
    header = f"[{table}]\n" if table else ""
    return _comment(meaning) + header + "".join(_entry(key) for key in KEYS if key.table == table)


def _entry(key: Key) -> str:
    line = f"{key.name} = {key.example}\n"
    return (f"\n{_comment(key.meaning)}" if key.meaning else "") + (line if key.is_usual else f"# {line}")


def _comment(words: str) -> str:
    return "".join(f"# {line}\n" for line in words.splitlines())


def print_new_file() -> int:
    """Print a new settings file; the exit status."""
    print(new_file(), end="")
    return 0


def check_settings(named: Path | None) -> int:
    """Say what is wrong with the settings file *named*, else with the one in force; 1 where anything is."""
    path = find_settings(named)
    if path is None:
        places = "\n".join(f"  {place}" for place in settings_places())
        print(f"There is no settings file. It is looked for here:\n{places}")
        return 1
    found = read_settings(path)
    print("\n".join(said(found)) or f"{path}: every setting is in order.")
    return int(bool(found.mistakes))


def said(found: SettingsFile) -> list[str]:
    """Every mistake of *found* as a sentence and a remedy."""
    name = found.path
    return [
        f"{name}:{mistake.line}: {mistake.sentence} {mistake.remedy}"
        if mistake.line
        else f"{name}: {mistake.sentence} {mistake.remedy}"
        for mistake in found.mistakes
    ]
