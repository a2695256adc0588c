"""Pictures stand between the paragraphs, are read aloud, and are looked at closely by finger and by key."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.visitor.all_scenes import show_scene
from kiosk.visitor.app import Program, open_program
from kiosk.visitor.appearance import SCHEMES, TEXT_FACTORS, Appearance
from kiosk.visitor.history import ReadingPlace
from kiosk.visitor.options import Options
from kiosk.visitor.scenes import set_scene
from kiosk.visitor.spoken_screens import spoken_screen
from kiosk.visitor.visit import Visit
from tests.helpers.heard import WrittenVoice
from tests.helpers.layout import faults
from tests.helpers.program import Visitor
from tests.helpers.walk import settled
from tests.screens.test_accessible_tree import Role, name_of, nodes, tree
from tests.screens.test_contrast_on_screen import too_pale
from tests.screens.test_screens import compare
from tests.screens.test_seated import above_the_line
from tests.screens.test_targets import pitch, too_small
from tests.worlds.looking import SIZES, shown

GOLDEN = Path(__file__).parent / "golden"
SMALL_DISPLAY = 21.5
"""Inches from corner to corner."""
LEAF = "picture:leaf-septicius"
SHOTS = {
    "figure": ("reading:p1:above-1", Appearance()),
    "figure-text-200": ("reading:p1:below-1", Appearance(text_factor=2.0)),
    "figure-high-contrast": ("reading:iustus-p1", Appearance("high-contrast")),
    "figure-seated": ("reading:p1:above-1", Appearance(seated=True)),
    "card": ("glossary:epistula", Appearance()),
    "picture": (LEAF, Appearance()),
    "picture-text-200": ("picture:road", Appearance(text_factor=2.0)),
    "picture-high-contrast": ("picture:seal", Appearance("high-contrast")),
}
CARDS = ("glossary:epistula", "note:no-order", "event:0079-vesuvius")
SCENES = (*CARDS, "reading:p1:above-1", "reading:p1:below-1", "reading:iustus-p2", "picture:road", LEAF)


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
@pytest.mark.parametrize("name", SHOTS)
def test_a_screen_with_a_picture_looks_as_accepted(
    program: Program, name: str, size: tuple[int, int]
) -> None:
    compare(shown(program, size, *SHOTS[name]), f"letters-{name}-{size[0]}x{size[1]}.png", GOLDEN)


def test_a_figure_is_a_row_between_its_passages(visit: Visit) -> None:
    visit.go("read")
    rows = visit.reading.passages.rows

    assert [(row.key, row.picture) for row in rows][1:5] == [
        ("p1:above-1", "leaf-septicius"), ("p1", ""), ("p1:below-1", "road"), ("p2", ""),
    ]  # fmt: skip
    figure = rows[1]
    assert (figure.sectionTitle, rows[2].sectionTitle) == ("Why these letters were gathered", "")
    assert (figure.credit, figure.pixelWidth, figure.pixelHeight) == (
        "Drawn for the tests of Kiosk",
        1200,
        1600,
    )
    assert figure.spoken.startswith("A leaf of papyrus")


def test_a_figure_is_a_place_to_come_back_to(visit: Visit) -> None:
    visit.go("read")
    visit.reading.go_to(ReadingPlace("p1:below-1", 2.0))
    visit.go("timeline")
    visit.goBack()

    assert visit.reading.place() == ReadingPlace("p1:below-1", 2.0)
    assert visit.reading.paragraph == 1


def test_a_figure_is_read_aloud_with_what_it_shows_and_what_stands_beneath(visit: Visit) -> None:
    voice = WrittenVoice(("en", "la"))
    visit.readAloud.use(voice)
    visit.go("read")
    visit.reading.go_to(ReadingPlace("p1:below-1"))
    visit.readAloud.start()
    assert visit.reading.heardKey == "p1:below-1"
    for _ in range(5):
        voice.ended.emit(voice.said[-1].number)

    assert [(one.text, one.language) for one in voice.said][1:6] == [
        ("Picture.", "en"),
        ("A wide green country with a road that leads to the hills.", "en"),
        ("Three milestones stand beside it.", "en"),
        ("Letters went by road, with a messenger or a friend who travelled.", "en"),
        ("The document:", "en"),
    ]


@pytest.mark.parametrize("scene", CARDS)
def test_a_card_has_the_picture_of_its_entry(visit: Visit, scene: str) -> None:
    set_scene(visit, scene)
    card = visit.card

    assert (card.picture, card.pictureSize.width()) in {("seal", 300), ("road", 1800), ("volcano", 480)}
    assert card.pictureAlt
    assert card.pictureCredit == "Drawn for the tests of Kiosk"


def test_the_picture_of_a_card_is_read_aloud_after_its_text(visit: Visit) -> None:
    set_scene(visit, "glossary:epistula")
    told = [(one.key, one.text) for one in spoken_screen(visit)]

    assert told[-4:] == [
        ("body-0", "Pliny speaks of letters in both of these."),
        ("picture", "Picture."),
        ("picture", "A round red seal of wax with the letters C and P."),
        ("picture", "A seal with two letters of the writer's name"),
    ]


def test_a_card_without_a_picture_has_none(visit: Visit) -> None:
    set_scene(visit, "glossary:pliny")

    assert (visit.card.picture, visit.card.pictureSource("")) == ("", "")


def test_a_screen_reader_finds_a_picture_by_what_it_shows_and_what_enlarges_it(program: Program) -> None:
    shown(program, (1920, 1080), "reading:p1:below-1", Appearance())
    found = [(node.role(), name_of(node)) for node, _ in nodes(program.window)]
    alt = "A wide green country with a road that leads to the hills. Three milestones stand beside it."

    assert (Role.Graphic, alt) in found
    assert (Role.Button, "Enlarge") in found
    shown(program, (1920, 1080), "picture:road", Appearance())
    hidden = [node for node, item in tree(program.window) if not item.isVisible()]
    assert {(Role.Graphic, alt), (Role.Dialog, "Picture")} <= {
        (node.role(), name_of(node)) for node, _ in nodes(program.window)
    }
    assert [name_of(node) for node in hidden if name_of(node)] == []


def test_an_unknown_picture_is_not_opened(visit: Visit) -> None:
    with pytest.raises(KeyError):
        visit.openPicture("ghost")

    assert not visit.pictureIsOpen


def test_turning_pages_shows_every_picture_whole(program: Program) -> None:
    shown(program, (1920, 1080), "reading", Appearance())
    visitor = Visitor(program, QTest.createTouchDevice())
    seen = set[str]()
    for way in ("page-down", "page-up"):
        for _ in range(12):
            names = {item.objectName() for item in visitor.items() if item.objectName().startswith("figure-")}
            seen |= {f"{way} {name}" for name in names if visitor.sees(name)}
            visitor.touch(way)
            visitor.until(lambda: not visitor.find("page").property("moving"), "the page rests")
            page = visitor.find("page")
            assert page.property("atEnd") or page.property("lineOffset") == pytest.approx(0, abs=1)

    assert len(seen) == 8, seen


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
@pytest.mark.parametrize("factor", TEXT_FACTORS)
@pytest.mark.parametrize("seated", [False, True], ids=["standing", "seated"])
def test_nothing_is_cut_off_out_of_reach_or_too_pale(
    program: Program, size: tuple[int, int], factor: float, seated: bool
) -> None:
    scheme = SCHEMES[TEXT_FACTORS.index(factor) % len(SCHEMES)]
    wrong = dict[str, list[str]]()
    for scene in SCENES:
        shown(program, size, scene, Appearance(scheme, factor, seated=seated))
        found = settled(
            lambda: faults(program.window) + too_pale(program) + (above_the_line(program) if seated else [])
        )
        wrong |= {scene: found} if found else {}
        assert program.visit
        program.visit.closePicture()
        program.visit.closeCard()

    assert wrong == {}


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_on_a_small_display_a_finger_fits_on_all_that_can_be_touched(
    qapp: QGuiApplication, letters_file: Path, size: tuple[int, int]
) -> None:
    millimetres = pitch(SMALL_DISPLAY)
    program = open_program(
        Options(exhibit=letters_file, size=size, still=True, millimetres_per_dp=millimetres)
    )
    program.window.show()
    try:
        small = list[str]()
        for scene in ("glossary:epistula", "reading:p1:below-1", LEAF):
            shown(program, size, scene, Appearance())
            small += settled(lambda scene=scene: too_small(program, scene, millimetres))
    finally:
        program.close()

    assert small == []


def test_a_visit_begins_without_the_picture_of_the_one_before(program: Program) -> None:
    shown(program, (1920, 1080), LEAF, Appearance())
    assert program.visitors
    program.visitors.startAgain()

    assert program.visit
    assert not program.visit.pictureIsOpen
    assert program.visit.screen == "home"


def test_closing_while_a_picture_is_read_waits_for_nothing(qapp: QGuiApplication, letters_file: Path) -> None:
    for _ in range(4):
        program = open_program(Options(exhibit=letters_file, size=(1920, 1080), still=True))
        program.window.show()
        assert program.visitors
        show_scene(program.visitors, LEAF)
        QTest.qWait(1)
        program.close()
