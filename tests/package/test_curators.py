"""On a bare machine the curators' package leads from a transcription to the file of an exhibit."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.helpers.received import word_file
from tests.package.bare_root import BareRoot
from tests.package.conftest import made_by_debian, unpacked
from tests.package.test_stick import unpack

MADE = Path(os.environ.get("KIOSK_CURATORS_PACKAGE", "build/package-for-curators")).absolute()
CURATOR = "nobody:nogroup"
CLEAN = "0 errors, 0 warnings, 0 pieces of advice."
LETTER = "A letter\n\nThe ship came in at dawn.\n\nThe mail was for nobody whom we knew.\n"


@pytest.fixture(scope="session")
def office() -> Path:
    """Debian's smallest root with the one thing that the package asks for, as an archive."""
    return made_by_debian("office", "libssl3")


@pytest.fixture
def desk(office: Path, tmp_path: Path) -> Iterator[BareRoot]:
    """A machine with the archive unpacked in /srv, where the curator works."""
    archives = list((MADE / "stick").glob("*.tar.zst"))
    assert len(archives) == 1, "make package-for-curators comes first"
    with unpacked(office, tmp_path) as root:
        folder = root.folder / "srv"
        unpack(archives[0], folder)
        folder.chmod(0o777)
        yield root


def kiosk(desk: BareRoot, line: str, *, check: bool = True) -> str:
    """What ``kiosk`` says to the curator in /srv."""
    told = {"HOME": "/tmp", "QT_QPA_PLATFORM": "offscreen"}
    return desk.run("sh", "-c", f"cd /srv && ./kiosk/kiosk {line}", user=CURATOR, check=check, **told)


def test_a_new_exhibit_checks_clean_and_becomes_a_file_that_is_shown(desk: BareRoot) -> None:
    kiosk(desk, "new harbour")
    assert CLEAN in kiosk(desk, "check harbour")
    kiosk(desk, "build harbour -o harbour.exhibit")
    kiosk(desk, "show --exhibit harbour.exhibit --size 1920x1080 --screenshot shown.png")

    with Image.open(desk.folder / "srv/shown.png") as picture:
        assert picture.size == (1920, 1080)


def test_the_preview_shows_the_folder_beside_its_problems(desk: BareRoot) -> None:
    kiosk(desk, "new harbour")
    kiosk(desk, "preview harbour --screenshot preview.png")

    with Image.open(desk.folder / "srv/preview.png") as picture:
        assert len(picture.convert("RGB").getcolors(1 << 24) or []) > 100


def test_a_transcription_becomes_a_document(desk: BareRoot) -> None:
    (desk.folder / "srv/letter.txt").write_text(LETTER, "utf-8")
    kiosk(desk, "new letter --from-text letter.txt")

    sections = sorted((desk.folder / "srv/letter/document").glob("*.md"))
    assert "The ship came in at dawn." in "".join(section.read_text("utf-8") for section in sections)


def test_a_word_file_is_refused_with_what_to_do(desk: BareRoot) -> None:
    (desk.folder / "srv/letter.docx").write_bytes(word_file())
    said = kiosk(desk, "new letter --from-text letter.docx", check=False)

    assert "reads no Word files. Save the transcription as a .txt" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("file", ["timeline.csv", "glossary.xlsx", "book.html", "book.epub", "book.xml"])
def test_it_exports(desk: BareRoot, file: str) -> None:
    kiosk(desk, "new harbour")
    kiosk(desk, f"export harbour -o {file}")

    assert (desk.folder / "srv" / file).stat().st_size > 100


def test_report_and_schemas_are_written_and_the_guide_is_there(desk: BareRoot) -> None:
    kiosk(desk, "new harbour")
    kiosk(desk, "report harbour -o report.html")
    kiosk(desk, "schema -o schemas")

    assert "<html" in (desk.folder / "srv/report.html").read_text("utf-8")
    assert list((desk.folder / "srv/schemas").glob("*.json"))
    guide = (desk.folder / "srv/kiosk/GUIDE.md").read_text("utf-8")
    assert "kiosk new" in guide
    assert (desk.folder / "srv/kiosk/guide/preview.png").is_file()


def test_every_part_has_its_licence_and_what_has_none_is_not_there(desk: BareRoot) -> None:
    licences = {path.name.lower() for path in (desk.folder / "srv/kiosk/licences").iterdir()}

    for name in ("pydantic", "babel", "lxml", "ruamel.yaml", "pyphen"):
        assert any(text.startswith(f"python-package.{name}.") for text in licences), name
    assert not any("cobble" in text or "mammoth" in text for text in licences)
