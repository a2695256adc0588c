"""The tree of a Debian package around the program's folder."""

import shutil
from pathlib import Path

from bundle.archives import copy_linked

LINUX = Path(__file__).resolve().parents[1] / "linux"
SETTINGS = "etc/kiosk/kiosk.toml"
"""What staff change, and no upgrade overwrites without asking them."""
RULES = {"systemd": "usr/lib/systemd/system", "udev": "usr/lib/udev/rules.d"}
"""Where units and rules lie in the program's folder, and where the system looks for them."""
SCRIPTS = ("postinst", "prerm", "postrm")
KIBIBYTE = 1024


def lay_out(program: Path, tree: Path, version: str) -> None:
    """Fill the empty folder *tree*: the program in /opt, its command, its units, the package's own files."""
    shutil.rmtree(tree, ignore_errors=True)
    copy_linked(program, tree / "opt" / "kiosk")
    command = tree / "usr" / "bin" / "kiosk"
    command.parent.mkdir(parents=True)
    command.symlink_to("/opt/kiosk/kiosk")
    settings = tree / SETTINGS
    settings.parent.mkdir(parents=True)
    shutil.copy(program / "kiosk.toml", settings)
    documents = tree / "usr" / "share" / "doc" / "document-kiosk"
    documents.mkdir(parents=True)
    (documents / "copyright").symlink_to("/opt/kiosk/licences/kiosk.GPL-3.txt")
    for ours, theirs in RULES.items():
        for file in sorted((program / ours).glob("*")):
            place = tree / theirs
            place.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, place / file.name)
    _write_control(tree, version)


def _write_control(tree: Path, version: str) -> None:
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // KIBIBYTE
    folder = tree / "DEBIAN"
    folder.mkdir()
    control = (LINUX / "debian" / "control").read_text("utf-8")
    (folder / "control").write_text(
        control.replace("@VERSION@", version).replace("@SIZE@", str(size)), encoding="utf-8"
    )
    (folder / "conffiles").write_text(f"/{SETTINGS}\n", encoding="ascii")
    for name in SCRIPTS:
        script = folder / name
        script.write_bytes((LINUX / "debian" / name).read_bytes())
        script.chmod(0o755)
