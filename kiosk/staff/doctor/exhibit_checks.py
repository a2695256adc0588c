"""Checks of what is shown: the exhibit, its fonts, the settings, the counts."""

from pathlib import Path

from kiosk.exhibit.errors import ExhibitFileError
from kiosk.exhibit.fileformat import open_database
from kiosk.exhibit.reader import open_exhibit
from kiosk.exhibit.seal import verify_exhibit
from kiosk.exhibit.soundness import check_soundness
from kiosk.staff.doctor.finding import Finding, failed, passed, warned
from kiosk.staff.doctor.machine_checks import settings_of
from kiosk.staff.doctor.surroundings import Surroundings
from kiosk.staff.statistics.file import NAME, StatisticsError, open_to_read

FONTS = ("Kiosk*.ttf", "Kiosk*.otf")
FONT_STARTS = (b"\x00\x01\x00\x00", b"OTTO", b"true")
"""How TrueType and OpenType files begin. Source: OpenType 1.9, "Organization of an OpenType Font"."""


def version(around: Surroundings) -> Finding:
    """Which Kiosk this is."""
    return passed("version", f"Kiosk {around.version}.")


def settings(around: Surroundings) -> Finding:
    """Whether there are settings, and no mistake in them."""
    if around.settings is None:
        places = ", ".join(str(place) for place in around.places)
        remedy = (
            f"Run “kiosk settings”, save what it prints as one of {places}, and change what differs here."
        )
        return warned("settings", "There is no settings file; the screen begins as it was designed.", remedy)
    number = len(around.settings.mistakes)
    if number:
        sentence = f"{around.settings.path} has {number} mistake{'s' if number > 1 else ''}."
        return failed("settings", sentence, "“kiosk settings --check” names each and what to do.")
    return passed("settings", f"{around.settings.path} is in order.")


def exhibit(around: Surroundings) -> Finding:
    """Whether the exhibit opens, is as it was written, bit for bit, and holds all that it points to."""
    remedy = "Copy the exhibit file here again, or name another one in kiosk.toml."
    if around.exhibit is None:
        return failed("exhibit", "No exhibit file is named.", 'Write exhibit = "…" at the top of kiosk.toml.')
    try:
        verify_exhibit(around.exhibit)
        database = open_database(around.exhibit)
        try:
            check_soundness(database)
        finally:
            database.close()
        with open_exhibit(around.exhibit) as reader:
            details = reader.details()
            title = details.title.in_language(details.default_language).text
            tags = [language.tag for language in reader.languages()]
    except ExhibitFileError as error:
        return failed("exhibit", str(error), remedy)
    wanted = settings_of(around).language
    if wanted and wanted not in tags:
        sentence = f"“{title}” has no language “{wanted}”, it has {', '.join(tags)}; it begins in the first."
        return warned("exhibit", sentence, "Change language in kiosk.toml.")
    return passed("exhibit", f"“{title}” is as it was written, bit for bit, in {', '.join(tags)}.")


def fonts(around: Surroundings) -> Finding:
    """Whether the program's own fonts are all fonts; those of the system are never used."""
    found = sorted(path for pattern in FONTS for path in around.fonts.glob(pattern))
    broken = [path.name for path in found if not _is_font(path)]
    if not found or broken:
        sentence = (
            f"Fonts are damaged: {', '.join(broken)}." if broken else f"There are no fonts in {around.fonts}."
        )
        return failed("fonts", sentence, "Install Kiosk again.")
    return passed("fonts", f"{len(found)} fonts of its own; none of the system's is needed.")


def _is_font(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) in FONT_STARTS
    except OSError:
        return False


def statistics(around: Surroundings) -> Finding:
    """Whether visits can be counted."""
    chosen = settings_of(around)
    path = chosen.statistics_folder / NAME
    if not chosen.statistics or around.settings is None:
        return passed("statistics", "Visits are not counted.")
    if not path.exists():
        return passed("statistics", f"No visit is counted yet; they will be in {path}.")
    try:
        with open_to_read(path) as file:
            counts = file.read(1)
    except StatisticsError as error:
        return warned("statistics", str(error), "Move the file away; the screen begins a new one.")
    latest = counts.days[-1] if counts.days else "no day yet"
    return passed("statistics", f"Visits are counted in {path}, latest on {latest}.")


def pin(around: Surroundings) -> Finding:
    """Whether staff can open their corner of the screen."""
    if settings_of(around).pin_hash:
        return passed("pin", "The staff's corner opens with the PIN.")
    remedy = "Run “kiosk pin” and copy what it prints into kiosk.toml, under [staff]."
    return warned("pin", "No PIN is set: the staff's corner cannot be opened.", remedy)
