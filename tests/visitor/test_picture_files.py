"""Pictures reach Qt as large as they are shown, the right way up, and leave nothing behind."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.exhibit.reader import ExhibitReader, open_exhibit
from kiosk.exhibit.writer import write_exhibit
from kiosk.visitor.picture_files import HELD, PictureFiles, picture_address
from kiosk.visitor.places import QML
from tests.helpers.exhibits import PIXEL, tiny_exhibit

TURNED = 6
"""EXIF: the camera was held so that the picture must be turned by a quarter, clockwise."""
SHOWN = """
import QtQuick
import QtQuick.Window
import Kiosk.Blocks
Window {{
    width: {width}; height: {height}; visible: true
    PlateImage {{ objectName: "plate"; anchors.fill: parent; alt: "The pier"; source: "{source}" }}
}}
"""


def photograph(width: int, height: int, kind: str = "JPEG", orientation: int = 1) -> bytes:
    """Red above, blue below, as the pixels lie in the file."""
    picture = Image.new("RGB", (width, height), "blue")
    picture.paste("red", (0, 0, width, height // 2))
    exif, stream = Image.Exif(), io.BytesIO()
    exif[0x0112] = orientation
    picture.save(stream, kind, exif=exif.tobytes())
    return stream.getvalue()


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[ExhibitReader]:
    """An exhibit with a photograph, one more than are kept of others, and a damaged picture."""
    tiny = tiny_exhibit()
    pier = tiny.pictures[0]
    pictures = (
        replace(pier, content=photograph(800, 400)),
        replace(pier, key="turned", content=photograph(800, 400, orientation=TURNED)),
        replace(pier, key="damaged", content=PIXEL[:40]),
        *(replace(pier, key=f"{number}", content=PIXEL) for number in range(HELD + 1)),
    )
    write_exhibit(replace(tiny, pictures=pictures), tmp_path / "a b.exhibit")
    with open_exhibit(tmp_path / "a b.exhibit") as opened:
        yield opened


def drawn(source: str, width: int, height: int) -> tuple[QImage, str]:
    """What a window of this size shows of the picture at *source*, and the words that stand there."""
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    component = QQmlComponent(engine)
    component.setData(SHOWN.format(width=width, height=height, source=source).encode(), QUrl())
    window = component.create()
    assert window, component.errorString()
    plate = window.findChild(QQuickItem, "plate")
    for _ in range(200):
        QTest.qWait(20)
        if plate.property("isReading") is False:
            break
    QTest.qWait(60)
    image = window.grabWindow()
    words = "".join(str(item.property("text") or "") for item in plate.childItems() if item.isVisible())
    engine.deleteLater()
    return image, words


@pytest.mark.parametrize("key", ["pier", "turned"])
def test_a_picture_is_shown_the_right_way_up(qapp: QGuiApplication, reader: ExhibitReader, key: str) -> None:
    size = (200, 400) if key == "turned" else (400, 200)
    image, words = drawn(picture_address(reader, key), *size)
    red = image.pixelColor(180, 200) if key == "turned" else image.pixelColor(200, 20)
    blue = image.pixelColor(20, 200) if key == "turned" else image.pixelColor(200, 180)

    assert (red.red() > 200, blue.blue() > 200) == (True, True), (red.name(), blue.name())
    assert words == ""


@pytest.mark.qt_log_ignore("Error decoding", "Unsupported image format", "libpng")
@pytest.mark.parametrize("key", ["damaged", "ghost"])
def test_a_picture_that_cannot_be_read_is_told_in_words(
    qapp: QGuiApplication, reader: ExhibitReader, key: str
) -> None:
    _, words = drawn(picture_address(reader, key), 400, 200)

    assert words == "The pier"


def open_files() -> int:
    """How many files this program has open, the folder in which they are counted among them."""
    return len(list(Path("/proc/self/fd").iterdir()))


def test_only_the_last_ones_are_kept(reader: ExhibitReader) -> None:
    files = PictureFiles()
    before = open_files()
    addresses = [files.address(reader, str(number)) for number in range(HELD + 1)]

    assert len(set(addresses)) == HELD + 1
    assert open_files() == before + HELD
    assert files.address(reader, str(HELD)) == addresses[-1]
    assert files.address(reader, "0") not in addresses
    files.close()
    assert open_files() == before


def test_one_exhibit_is_not_taken_for_another(reader: ExhibitReader, tmp_path: Path) -> None:
    write_exhibit(tiny_exhibit(), tmp_path / "other.exhibit")
    with open_exhibit(tmp_path / "other.exhibit") as other:
        assert picture_address(other, "pier") != picture_address(reader, "pier")
    assert picture_address(reader, "") == ""
