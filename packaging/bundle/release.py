"""What Windows and macOS are told of a release: its name, version and maker, and how it wants to be shown."""

from pathlib import Path

from kiosk import __version__

VERSION = __version__
NAME = "Kiosk"
MAKER = "The Kiosk maintainers"
DESCRIPTION = "Shows a historical document on a museum's touch screen"
IDENTIFIER = "localhost.document-kiosk"
OLDEST_MACOS = "13.0"
"""As PySide6's wheel for macOS says."""
INFO_PLIST = {
    "CFBundleDisplayName": NAME,
    "LSMinimumSystemVersion": OLDEST_MACOS,
    "LSApplicationCategoryType": "public.app-category.education",
    "NSHighResolutionCapable": True,
    "NSSupportsAutomaticTermination": False,
    "NSSupportsSuddenTermination": False,
}
"""Beside what PyInstaller writes. Source: Apple, "Information Property List"."""
IN_ENGLISH, UNICODE = 0x0409, 1200
WINDOWS_VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),
  kids=[
    StringFileInfo([StringTable({table!r}, [
{strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [{language}, {code_page}])]),
  ],
)
"""


def write_windows_version(path: Path) -> str:
    """Write what Windows shows under "Details" of the program, for PyInstaller's ``version=``; the path."""
    numbers = (*(int(number) for number in VERSION.split(".")), 0)
    said = {
        "CompanyName": MAKER,
        "FileDescription": DESCRIPTION,
        "FileVersion": VERSION,
        "InternalName": "kiosk",
        "LegalCopyright": "GPL-3.0-or-later",
        "OriginalFilename": "kiosk.exe",
        "ProductName": NAME,
        "ProductVersion": VERSION,
    }
    strings = "\n".join(f"      StringStruct({name!r}, {text!r})," for name, text in said.items())
    table = f"{IN_ENGLISH:04x}{UNICODE:04x}"
    text = WINDOWS_VERSION.format(
        numbers=numbers, table=table, strings=strings, language=IN_ENGLISH, code_page=UNICODE
    )
    path.write_text(text, encoding="utf-8")
    return str(path)


def setup_command(script: Path) -> list[str]:
    """What makes the installer for Windows of *script*: Inno Setup's compiler, told the version."""
    return ["iscc", f"/DVersion={VERSION}", str(script)]
