"""A walk past every screen, each left in the state that a layout test looks at."""

from collections.abc import Callable, Iterator

from PySide6.QtTest import QTest

from kiosk.visitor.all_scenes import show_scene
from kiosk.visitor.app import Program
from kiosk.visitor.appearance import Appearance
from tests.helpers.layout import places

BETWEEN = ("attract:1", "attract:6")
"""What is seen between visits."""
TAKEAWAY = "takeaway:p40"
"""Where the exhibit has an address."""
ENDING = ("idle:reading:p12", "idle:home", "return")
"""How a visit ends, and what is offered afterwards."""
SCENES = (
    "home",
    "about",
    "notice",
    "questions:4",
    "index",
    "entry:juche",
    "search",
    "search:korea",
    "reading:p12",
    "listening:p12",
    "listening-to:juche",
    "glossary:north-south-joint-statement",
    "glossary:five-point-proposition+confederal-republic-of-koryo",
    "note:troops-and-armistice",
    "timeline",
    "event:1972-07-04-joint-statement",
    "display:reading:p12",
    "display:timeline",
)
SECTIONS = "sections"
KEYS, STANDING, PACKS = "staff:keys", "staff:standing", "staff:packs"
"""The staff's panel, where there is one: before and after the PIN, and the packs on sticks."""
QUIET, PATIENCE = 40, 8000
"""Milliseconds between looks, and until what is seen counts as how things stay."""


def walk(program: Program, appearance: Appearance, language: str) -> Iterator[str]:
    """Show every screen so, one after the other; its name while it is up."""
    assert program.visitors is not None
    assert program.visit is not None
    takeaway = (TAKEAWAY,) if program.visit.canTakeAway else ()
    for scene in (*BETWEEN, *SCENES, *takeaway, *ENDING):
        _show(program, scene, appearance, language)
        yield scene
        if scene.startswith("reading"):
            yield from _with_sections(program)
    yield from _with_staff(program)
    program.visitors.idle.keep_on()


def settled(find: Callable[[], list[str]]) -> list[str]:
    """What *find* finds, once everything stands where it stays: nothing, as soon as there is nothing."""
    waited = 0
    while (found := find()) and waited < PATIENCE:
        QTest.qWait(QUIET)
        waited += QUIET
    return found


def _show(program: Program, scene: str, appearance: Appearance, language: str) -> None:
    """Show *scene* so: whoever begins a new visit finds the look and the language as they were at first."""
    assert program.visitors is not None
    program.visitors.idle.keep_on()
    program.visitors.visit.closeDisplay()
    program.visitors.visit.closeCard()
    _choose(program, appearance, language)
    show_scene(program.visitors, scene)
    _choose(program, appearance, language)
    QTest.qWait(QUIET)


def _choose(program: Program, appearance: Appearance, language: str) -> None:
    """Look like *appearance* and speak *language*, unless it is so already: texts are long."""
    assert program.visitors is not None
    assert program.look is not None
    program.look.show(appearance)
    if program.visitors.visit.language != language:
        program.visitors.visit.read_in(language)


def _with_staff(program: Program) -> Iterator[str]:
    """The staff's panel over the page: the keys, what is told to those who know the PIN, the packs."""
    panel = program.guards.staff
    if panel is None:
        return
    panel.open()
    QTest.qWait(QUIET)
    yield KEYS
    open_staff(program)
    yield STANDING
    if panel.corner.packs is not None:
        open_packs(program)
        yield PACKS
    panel.close()


def open_staff(program: Program) -> None:
    """Enter the PIN into the staff's panel, where any digit is the PIN."""
    panel = program.guards.staff
    assert panel is not None
    panel.open()
    panel.corner.type("1")
    panel.corner.enter()
    QTest.qWait(QUIET)


def open_packs(program: Program) -> None:
    """Turn the staff's panel, which is open, to the packs, and wait until something is told of them."""
    panel = program.guards.staff
    assert panel is not None
    packs = panel.corner.packs
    assert packs is not None
    _press(program, "staff-packs")
    settled(lambda: ["nothing is told"] if packs.isLooking else [])
    QTest.qWait(QUIET)


def _with_sections(program: Program) -> Iterator[str]:
    """The list of sections over the page, where a button opens it."""
    if _press(program, SECTIONS):
        QTest.qWait(QUIET)
        yield SECTIONS
        _press(program, SECTIONS)


def _press(program: Program, name: str) -> bool:
    """Press the button called *name*; whether there is one."""
    items = (place.item for place in places(program.window))
    button = next((item for item in items if item.objectName() == name), None)
    if button is not None:
        button.clicked.emit()  # pyright: ignore[reportAttributeAccessIssue]  a button's signal
    return button is not None
