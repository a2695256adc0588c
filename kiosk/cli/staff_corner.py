"""Joins the staff's PIN and log to the corner of the visitor's screen; each is loaded when first needed."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.cli.itself import command
from kiosk.staff.places import state_folder
from kiosk.staff.settings import Settings
from kiosk.visitor.staff_door import StaffDoor

if TYPE_CHECKING:
    from kiosk.staff.pin_tries import PinLock


def staff_door(settings: Settings, folder: Path | None = None, named: Path | None = None) -> StaffDoor | None:
    """The door behind the corner, None without a PIN; wrong PINs are remembered in *folder*.

    *named* is the settings file of the command line, for the process that installs packs from sticks.
    """
    if not settings.pin_hash:
        return None
    opened: list[PinLock] = []

    def lock() -> "PinLock":
        if not opened:
            from kiosk.staff.pin import is_right
            from kiosk.staff.pin_tries import FILE_NAME, PinLock

            file = (folder or state_folder()) / FILE_NAME
            opened.append(PinLock(lambda pin: is_right(pin, settings.pin_hash), file))
        return opened[0]

    def last_problem() -> str:
        from kiosk.staff.last_problem import last_problem
        from kiosk.staff.log import FILE_NAME

        return last_problem(settings.log_folder / FILE_NAME)

    words = ("stick", "--settings", str(named)) if named else ("stick",)
    return StaffDoor(
        opens=lambda pin: lock().opens(pin),
        wait=lambda: lock().wait(),
        last_problem=last_problem,
        version=__version__,
        packs=command(*words),
    )
