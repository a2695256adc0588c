"""The files of this checkout that people write, found without asking git."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = (".ci", "assets", "kiosk", "packaging", "seeds", "tests")
NOT_OURS = {"__pycache__"}


def written_files(*suffixes: str) -> list[Path]:
    """Every file of ours with one of *suffixes* (all files without any), in order."""
    top = [path for path in ROOT.iterdir() if path.is_file()]
    below = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file()]
    return sorted(
        path
        for path in top + below
        if not NOT_OURS & set(path.parts) and (not suffixes or path.suffix in suffixes)
    )


def inside(room: str, *suffixes: str) -> list[Path]:
    """Every file of ours with one of *suffixes* below the folder *room*."""
    return [path for path in written_files(*suffixes) if path.is_relative_to(ROOT / room)]


def name(path: Path) -> str:
    """How a failing test names *path*."""
    return path.relative_to(ROOT).as_posix()
