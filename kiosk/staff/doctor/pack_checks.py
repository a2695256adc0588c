"""Checks of what came in a pack: whether it has proved itself, and whether a newer one is due."""

from kiosk.staff.doctor.finding import Finding, passed, warned
from kiosk.staff.doctor.machine_checks import settings_of
from kiosk.staff.doctor.surroundings import Surroundings
from kiosk.staff.packs.clock import from_iso, judge
from kiosk.staff.packs.versions import read_pointer, shown


def pack(around: Surroundings) -> Finding:
    """How it stands with the exhibit that was installed; it is shown on whatever its signature says."""
    chosen = settings_of(around)
    pointer = read_pointer(chosen.packs_folder)
    version = shown(chosen.packs_folder, pointer)
    if version is None:
        return passed("pack", "No exhibit was installed from a pack.")
    what = f"{version.file}, number {version.number} of {version.made[:10]}"
    if chosen.exhibit is not None:
        sentence = f"{what} is installed, but kiosk.toml names another exhibit, which is shown."
        return warned("pack", sentence, "Remove the line “exhibit” from kiosk.toml, or leave all as it is.")
    if version != pointer.current:
        return warned(
            "pack", f"The file of the latest pack is gone; {what} is shown.", "Install the pack again."
        )
    clock = judge(around.now(), from_iso(version.made))
    if clock.time >= from_iso(version.expires):
        sentence = f"{what} was to be replaced before {version.expires[:10]}; it is shown on."
        return warned("pack", sentence, "Ask the museum's office for a newer pack.")
    if pointer.trial:
        return passed("pack", f"{what} is installed; its first frame is yet to come.")
    return passed("pack", f"{what} is installed.")
