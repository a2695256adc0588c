"""Where a screen's settings lie, and the folders that it may write to."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

FILE_NAME = "kiosk.toml"
SERVICE, SERVICE_LOG = Path("/var/lib/kiosk"), Path("/var/log/kiosk")
"""The state folder of the service, where it is installed on this machine, and the folder of its log."""
FETCHER = Path("/var/lib/kiosk-fetch")
"""The state folder of the service that fetches packs."""


def settings_places(environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Where ``kiosk.toml`` is looked for, the first that exists counts: the user's, then the machine's."""
    if sys.platform == "win32":
        own = Path(environment.get("APPDATA", "")) / "Kiosk"
        shared = Path(environment.get("PROGRAMDATA", "C:/ProgramData")) / "Kiosk"
        return own / FILE_NAME, shared / FILE_NAME
    own = Path(environment.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return own / "kiosk" / FILE_NAME, Path("/etc/kiosk") / FILE_NAME


def find_settings(named: Path | None = None, places: tuple[Path, ...] | None = None) -> Path | None:
    """The settings file: the one *named*, else the first there is, None where there is none.

    A named file is returned whether it exists or not: that it does not is for the reader to say.
    """
    if named is not None:
        return named
    return next((path for path in places or settings_places() if _is_there(path)), None)


def _is_there(path: Path) -> bool:
    """Whether *path* exists, as far as this user may know: “runuser” leaves the home of root in force."""
    try:
        return path.exists()
    except PermissionError:
        return False


def state_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where counts are kept: systemd's ``StateDirectory=``, else the user's state folder.

    Source: systemd.exec(5); XDG Base Directory Specification 0.8.
    """
    if given := environment.get("STATE_DIRECTORY"):
        return Path(given.split(":")[0])
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA", "")) / "Kiosk"
    return Path(environment.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "kiosk"


def as_the_service(
    environment: Mapping[str, str] = os.environ, service: Path = SERVICE, log: Path = SERVICE_LOG
) -> dict[str, str]:
    """What the service's program would find in its environment of folders, for staff who ask how it stands.

    Empty where there is no service, where this is its program, and for users who may not look in.
    """
    if "STATE_DIRECTORY" in environment or sys.platform == "win32" or not service.is_dir():
        return {}
    if os.geteuid() not in (0, service.stat().st_uid):
        return {}
    return {"STATE_DIRECTORY": str(service), "LOGS_DIRECTORY": str(log)}


def exhibits_folder(environment: Mapping[str, str] = os.environ, service: Path = SERVICE) -> Path:
    """Where installed exhibits lie: what staff install in a shell of their own is for the service to show."""
    is_service = "STATE_DIRECTORY" not in environment and sys.platform != "win32" and service.is_dir()
    return (service if is_service else state_folder(environment)) / "exhibits"


def log_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the log is written: systemd's ``LogsDirectory=``, else a folder beside the counts."""
    if given := environment.get("LOGS_DIRECTORY"):
        return Path(given.split(":")[0])
    return state_folder(environment) / "log"
