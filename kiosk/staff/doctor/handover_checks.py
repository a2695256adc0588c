"""A check of what hands the machine's screen to the service."""

from pathlib import Path

from kiosk.staff.doctor.finding import Finding, passed, warned
from kiosk.staff.doctor.surroundings import Surroundings

UNIT = "kiosk.service"
NEEDED = ("cage", "seatd", "Xwayland")
"""Programs that the unit runs; Xwayland carries touches where cage is older than 0.1.5."""
REMEDY = (
    "Install it: apt install cage seatd xwayland. Or let Kiosk draw by itself: “Without cage” in the guide."
)


def handover(around: Surroundings) -> Finding:
    """Whether the programs are here that the service gets its screen from."""
    if not any((folder / UNIT).is_file() for folder in around.units):
        return passed("handover", "No service of systemd shows the exhibit here.")
    if any(_draws_by_itself(folder) for folder in around.units):
        return passed("handover", "The service draws on the screen by itself.")
    missing = [name for name in NEEDED if around.program(name) is None]
    if missing:
        sentence = f"The service cannot hand over the screen without {_listed(missing)}."
        return warned("handover", sentence, REMEDY)
    return passed("handover", "seatd and cage hand the screen over.")


def _draws_by_itself(folder: Path) -> bool:
    """Whether somebody has told the service in *folder* to start Kiosk without cage."""
    texts = [path.read_text("utf-8") for path in sorted((folder / f"{UNIT}.d").glob("*.conf"))]
    return any(line.strip() == "ExecStart=" for text in texts for line in text.splitlines())


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
