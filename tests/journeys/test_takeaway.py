"""Taking the text home: the code on the real screen is read as a phone reads it, at every size and scheme."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from kiosk.visitor.app import open_program
from kiosk.visitor.appearance import SCHEMES, TEXT_FACTORS, Appearance
from kiosk.visitor.options import Options
from kiosk.visitor.scenes import UnknownScene, set_scene
from tests.conftest import ADDRESS
from tests.helpers.layout import faults
from tests.helpers.passing import let_pass
from tests.helpers.program import Visitor, middle
from tests.helpers.walk import settled

SETTLING = 300
"""Milliseconds until the page stands where another size of window or text puts it."""
SIZES = [(1280, 720), (1920, 1080), (1080, 1920), (3840, 2160), (2560, 1080)]


@pytest.fixture
def taker(qapp: QGuiApplication, korea_with_address: Path) -> Iterator[Visitor]:
    """A visitor who reads paragraph 15 of an exhibit that has an address."""
    program = open_program(Options(exhibit=korea_with_address, still=True))
    assert program.visitors is not None
    program.visitors.wake()
    program.window.resize(1920, 1080)
    program.window.show()
    QTest.qWait(60)
    visitor = Visitor(program, QTest.createTouchDevice())
    visitor.visit.pass_notice()
    visitor.visit.go("read")
    visitor.visit.openPassage("p15", 0, 5)
    visitor.rest()
    yield visitor
    program.close()


def read_code(visitor: Visitor) -> list[str]:
    """What a phone's camera makes of the whole screen."""
    shown = visitor.program.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    picture = Image.frombytes(
        "L", (shown.width(), shown.height()), bytes(shown.constBits()), "raw", "L", shown.bytesPerLine()
    )
    return [code.text for code in zxingcpp.read_barcodes(picture)]


def quiet_zone_is_white(visitor: Visitor) -> bool:
    """Whether four modules of white lie around the code, inside its frame."""
    code = visitor.find("qr-code")
    shown, corner = visitor.program.window.grabWindow(), code.mapToScene(QPointF(0, 0)).toPoint()
    module, inset = int(code.property("module")), int(code.property("inset"))
    edge = inset + 4 * module
    rows = (*range(4, edge), *range(int(code.height()) - edge, int(code.height()) - 4))
    across = range(4, int(code.width()) - 4)
    return all(
        shown.pixelColor(corner.x() + x, corner.y() + y).name() == "#ffffff" for y in rows for x in across
    )


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_a_phone_reads_the_paragraph_at_this_size_in_every_scheme(
    taker: Visitor, size: tuple[int, int]
) -> None:
    taker.program.window.resize(*size)
    let_pass(SETTLING)
    taker.touch("take")
    address = taker.find("takeaway-address").property("text")
    assert address.startswith("example.org/8q/en/1")
    for scheme in SCHEMES:
        assert taker.program.look is not None
        taker.program.look.show(Appearance(scheme=scheme))
        taker.rest()
        assert read_code(taker) == [f"https://{address}"]


@pytest.mark.parametrize("factor", TEXT_FACTORS)
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_the_dialog_is_whole_at_every_size_of_text_and_in_both_languages(
    taker: Visitor, size: tuple[int, int], factor: float
) -> None:
    assert taker.program.look is not None
    taker.program.window.resize(*size)
    taker.program.look.show(Appearance(text_factor=factor))
    let_pass(SETTLING)
    taker.touch("take")
    for language in ("en", "ko"):
        taker.visit.read_in(language)
        panel = taker.find("takeaway-panel")
        assert settled(lambda: [one for one in faults(taker.program.window) if "takeaway" in one]) == []
        last, close = taker.find("takeaway-privacy"), taker.find("takeaway-close")
        assert last.mapToScene(QPointF(0, last.height())).y() <= middle(close).y() - close.height() / 2
        assert panel.mapToScene(QPointF(0, 0)).y() >= 40
        assert read_code(taker) == [f"https://{taker.find('takeaway-address').property('text')}"]


def test_the_code_has_its_white_border(taker: Visitor) -> None:
    taker.touch("take")

    assert quiet_zone_is_white(taker)


def test_the_code_points_to_the_paragraph_that_is_read(taker: Visitor) -> None:
    taker.visit.openPassage("p40", 0, 5)
    taker.rest()
    taker.touch("take")

    assert read_code(taker) == [f"{ADDRESS}/en/{taker.visit.reading.paragraph}"]
    assert taker.visit.reading.paragraph in {40, 41}


def test_the_page_in_the_other_language_is_one_touch_away(taker: Visitor) -> None:
    taker.touch("take")
    taker.touch("takeaway-language")

    assert taker.visit.language == "en"
    assert read_code(taker)[0].startswith(f"{ADDRESS}/ko/1")


def test_back_a_touch_beside_it_and_the_bar_take_it_away(taker: Visitor) -> None:
    taker.touch("take")
    taker.touch("bar-back")
    assert (taker.visit.screen, taker.visit.takeawayIsOpen) == ("read", False)

    taker.touch("take")
    taker.touch_at(QPointF(20, 400))
    assert (taker.visit.screen, taker.visit.takeawayIsOpen) == ("read", False)

    taker.touch("take")
    taker.touch("bar-timeline")
    assert (taker.visit.screen, taker.visit.takeawayIsOpen) == ("timeline", False)


def test_the_whole_document_may_be_taken_along_from_its_record(taker: Visitor) -> None:
    taker.visit.go("about")
    taker.rest()
    while not taker.sees("about-take"):
        taker.touch("about-record-down")
        let_pass(SETTLING)
    taker.touch("about-take")

    assert read_code(taker)[0].startswith(f"{ADDRESS}/en")


def test_the_dialog_is_a_scene_of_its_own(taker: Visitor) -> None:
    set_scene(taker.visit, "takeaway:p40")
    taker.rest()

    assert read_code(taker)[0].startswith(f"{ADDRESS}/en/4")


def test_an_exhibit_without_an_address_offers_nothing(visitor: Visitor) -> None:
    visitor.visit.pass_notice()
    visitor.visit.go("read")
    visitor.rest()
    assert not visitor.sees("take")
    visitor.visit.go("about")
    visitor.rest()
    assert not visitor.sees("about-take")
    visitor.visit.openTakeaway()
    assert not visitor.visit.takeawayIsOpen
    with pytest.raises(UnknownScene):
        set_scene(visitor.visit, "takeaway")
