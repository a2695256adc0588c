"""What staff carry can be checked before it is trusted, and runs from any folder."""

import json
import re
import subprocess
from pathlib import Path

import zstandard

from kiosk.visitor.software import software
from tests.package.bare_root import BareRoot
from tests.package.conftest import MADE

INSTALLED_BUDGET, CARRIED_BUDGET = 150e6, 45e6
"""Bytes, without the exhibit."""
OF_QT = {"pyside6-essentials", "pyside6-addons", "shiboken6"}
OTHERS = (
    "Kiosk", "Qt 6", "PySide6", "Shiboken", "ICU", "Python", "SQLite", "Phosphor icons", "Literata",
    "Source Sans 3", "Noto Sans CJK", "Noto Serif CJK", "Noto Sans Arabic", "Debian’s libraries for display",
    "sound", "speech",
)  # fmt: skip
"""What visitors read of, beside Python's packages."""


def unpack(archive: Path, folder: Path) -> Path:
    """Unpack as ``tar --zstd`` does."""
    with archive.open("rb") as packed, (folder / "plain.tar").open("wb") as plain:
        zstandard.ZstdDecompressor().copy_stream(packed, plain)
    subprocess.run(["tar", "-xf", str(folder / "plain.tar"), "-C", str(folder)], check=True)
    (folder / "plain.tar").unlink()
    return folder / "kiosk"


def verified(stick: Path) -> bool:
    """Whether the signature fits, checked as the staff guide says."""
    command = ["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-inkey", "release.pem"]
    files = ["-in", "SHA256SUMS", "-sigfile", "SHA256SUMS.sig"]
    signed = subprocess.run([*command, *files], cwd=stick, capture_output=True, check=False).returncode == 0
    sums = ["sha256sum", "--check", "--quiet", "SHA256SUMS"]
    return signed and subprocess.run(sums, cwd=stick, capture_output=True, check=False).returncode == 0


def test_it_keeps_its_budgets(stick: Path) -> None:
    files = [path for path in (MADE / "kiosk").rglob("*") if path.is_file() and not path.is_symlink()]
    exhibit = MADE / "kiosk/_internal/build/korea.exhibit"
    installed = sum(path.stat().st_size for path in files) - exhibit.stat().st_size

    assert installed <= INSTALLED_BUDGET
    assert next(stick.glob("*.tar.zst")).stat().st_size <= CARRIED_BUDGET
    assert next(stick.glob("*.deb")).stat().st_size <= CARRIED_BUDGET


def test_sums_and_signature_fit_and_one_changed_byte_is_found(stick: Path, tmp_path: Path) -> None:
    copy = tmp_path / "stick"
    subprocess.run(["cp", "-r", str(stick), str(copy)], check=True)
    assert verified(copy)

    package = next(copy.glob("*.deb"))
    content = bytearray(package.read_bytes())
    content[len(content) // 2] ^= 1
    package.write_bytes(content)

    assert not verified(copy)


def test_a_signature_over_other_sums_is_refused(stick: Path, tmp_path: Path) -> None:
    copy = tmp_path / "stick"
    subprocess.run(["cp", "-r", str(stick), str(copy)], check=True)
    sums = copy / "SHA256SUMS"
    sums.write_text(sums.read_text().replace("a", "b", 1))

    assert not verified(copy)


def test_the_archive_runs_from_any_folder_of_a_bare_machine(root: BareRoot, stick: Path) -> None:
    place = root.folder / "srv" / "some one"
    place.mkdir(parents=True)
    unpack(next(stick.glob("*.tar.zst")), place)

    said = root.run(
        "/srv/some one/kiosk/kiosk", "show", "--screenshot", "/tmp/it.png",
        user="nobody:nogroup", QT_QPA_PLATFORM="offscreen", HOME="/tmp",
    )  # fmt: skip

    assert said == ""
    assert (root.folder / "tmp/it.png").stat().st_size > 10_000


def test_the_script_installs_over_an_older_copy_and_takes_it_away_again(root: BareRoot, stick: Path) -> None:
    place = root.folder / "media"
    unpack(next(stick.glob("*.tar.zst")), place)

    root.run("/media/kiosk/install.sh")
    (root.folder / "opt/kiosk/old").write_text("from before")
    root.run("/media/kiosk/install.sh")
    assert not (root.folder / "opt/kiosk/old").exists()
    assert root.run("kiosk", "--version").startswith("kiosk ")

    root.run("/opt/kiosk/install.sh", "--remove")
    assert not (root.folder / "opt/kiosk").exists()
    assert (root.folder / "var/lib/kiosk").is_dir()


def test_the_script_touches_nothing_outside_the_folder_it_is_given(root: BareRoot, stick: Path) -> None:
    unpack(next(stick.glob("*.tar.zst")), root.folder / "media")
    before = root.files()

    root.run("/media/kiosk/install.sh", "--prefix", "/srv/try")

    new = root.files().keys() - before.keys()
    assert {path for path in new if not path.startswith("srv/try")} == set()


def test_no_library_asks_for_a_newer_c_library_than_the_package_does(debian_package: Path) -> None:
    fields = ["dpkg-deb", "--field", str(debian_package), "Depends"]
    depends = subprocess.run(fields, capture_output=True, text=True, check=True).stdout
    promised = re.search(r"libc6 \(>= ([\d.]+)\)", depends)
    assert promised
    asked = {version for path in programs() for version in c_libraries(path)}

    assert (2, 14) in asked
    assert max(asked) <= tuple(map(int, promised[1].split(".")))


def programs() -> list[Path]:
    """All machine code of the package."""
    found = [path for path in (MADE / "kiosk").rglob("*.so*") if not path.is_symlink()]
    return [MADE / "kiosk" / "kiosk", *found]


def c_libraries(path: Path) -> set[tuple[int, ...]]:
    """The versions of the C library of which the file at *path* wants something."""
    said = subprocess.run(["objdump", "-T", str(path)], capture_output=True, text=True, check=True).stdout
    return {tuple(map(int, version.split("."))) for version in re.findall(r"GLIBC_([\d.]+)", said)}


def test_every_library_of_the_package_is_on_the_bill_of_materials(stick: Path) -> None:
    bill = json.loads(next(stick.glob("*.cdx.json")).read_text())
    billed = {entry["value"] for part in bill["components"] for entry in part.get("properties", [])}
    inside = MADE / "kiosk/_internal"
    libraries = {
        path.relative_to(inside).as_posix() for path in inside.rglob("*.so*") if not path.is_symlink()
    }
    own = {"PySide6/Qt/lib/" + path.name for path in (inside / "PySide6/Qt/lib").glob("libicudata*")}

    assert libraries - billed - own == set()
    assert {"PySide6_Essentials", "python", "libstdc++6"} <= {part["name"] for part in bill["components"]}


def test_the_visitors_list_of_software_names_what_is_in_the_package_and_nothing_else(stick: Path) -> None:
    bill = json.loads(next(stick.glob("*.cdx.json")).read_text())
    packages = {plain(part["name"]) for part in bill["components"] if part["purl"].startswith("pkg:pypi/")}
    listed = [one.name for one in software()]
    named = {plain(name) for line in listed for name in re.split(r", | and ", line)}

    assert packages - OF_QT <= named
    assert named - packages == {plain(name) for name in OTHERS}


def plain(name: str) -> str:
    return name.lower().replace("_", "-")


def test_every_part_on_the_bill_comes_with_its_licence(stick: Path) -> None:
    bill = json.loads(next(stick.glob("*.cdx.json")).read_text())
    texts = [path.name for path in (MADE / "kiosk/licences").iterdir()]

    missing = [p["name"] for p in bill["components"] if not any(f".{p['name']}." in text for text in texts)]
    assert missing == []
    assert "SOURCE-OFFER.txt" in texts
