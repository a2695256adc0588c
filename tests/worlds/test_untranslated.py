"""What a translation lacks stands in the first language and says so, item by item, on every screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.exhibit.reader import open_exhibit
from kiosk.visitor.all_scenes import show_scene
from kiosk.visitor.app import Program, open_program
from kiosk.visitor.appearance import Appearance
from kiosk.visitor.options import Options
from kiosk.visitor.scenes import set_scene
from kiosk.visitor.spoken_screens import spoken_screen
from kiosk.visitor.visit import Visit
from tests.helpers.layout import faults
from tests.helpers.passing import let_pass
from tests.helpers.program import Visitor
from tests.helpers.untranslated import untranslated_exhibit
from tests.helpers.walk import settled, walk

SIZES = [(1920, 1080), (1080, 1920)]
MARK, PHRASE = "(English)", "English로 씀"
SEEN = {
    "home": ["A pamphlet from New York, read closely (English)"],
    "questions:2": ["Repression in the South (English)", PHRASE],
    "entry:juche": [MARK, PHRASE],
    "search:juche": ["용어 (English)"],
    "reading:p1": ["Thanks and greeting (English)", MARK],
    "search": ["Kim Il Sung (English)"],
    "note:troops-and-armistice": [PHRASE],
    "timeline": ["Inside South Korea (English)"],
    "event:1972-07-04-joint-statement": [PHRASE],
}
"""Scenes, and texts that stand there as they are."""
SPOKEN = {
    "notice": f"Showing it is not agreeing with it. ({PHRASE})",
    "about": f"page are left out. ({PHRASE})",
    "questions:2": f"질문 2, Repression in the South, {PHRASE}",
    "entry:juche": f"Juche, {PHRASE}",
    "search:juche": f"용어: Juche 주체. {PHRASE}",
    "reading:p1": f"Thanks and greeting {MARK}",
    "reading:p25": f"War, troops and the UN Command {MARK}",
    "search": f"Kim Il Sung, {PHRASE}",
    "note:troops-and-armistice": f"What did the armistice require?, {PHRASE}",
    "timeline": f"Joint Statement, {PHRASE}",
}
"""Scenes, and what one of the accessible names says."""


@pytest.fixture(scope="module")
def korea_with_gaps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped exhibit, in which the Korean of single items is missing."""
    return untranslated_exhibit(tmp_path_factory.mktemp("gaps") / "korea")


@pytest.fixture(scope="module", params=SIZES, ids=["landscape", "portrait"])
def program(
    qapp: QGuiApplication, korea_with_gaps: Path, request: pytest.FixtureRequest
) -> Iterator[Program]:
    """The program before a reader of Korean."""
    del qapp
    program = open_program(Options(exhibit=korea_with_gaps, size=request.param, still=True, language="ko"))
    program.window.show()
    yield program
    program.close()


def shown(program: Program, scene: str) -> Visitor:
    """Somebody before *scene*."""
    assert program.visitors is not None
    show_scene(program.visitors, scene)
    let_pass(60)
    return Visitor(program, QTest.createTouchDevice())


def spoken_names(visitor: Visitor) -> str:
    """The accessible names of all that is in sight."""
    found = (QAccessible.queryAccessibleInterface(item) for item in visitor.items())
    return "\n".join(one.text(QAccessible.Text.Name) for one in found if one)


@pytest.mark.parametrize("scene", SEEN)
def test_what_is_borrowed_is_marked_where_it_stands(program: Program, scene: str) -> None:
    visitor = shown(program, scene)
    texts = {str(item.property("text")).replace("\n", " ") for item in visitor.items()}

    assert [text for text in SEEN[scene] if text not in texts] == []


@pytest.mark.parametrize("scene", SPOKEN)
def test_who_listens_hears_that_it_is_borrowed(program: Program, scene: str) -> None:
    assert SPOKEN[scene] in spoken_names(shown(program, scene))


def test_the_strip_shortens_its_count_before_it_cuts_a_title_or_leaves_out_its_mark(program: Program) -> None:
    assert program.look is not None
    program.look.show(Appearance(text_factor=2.0))
    visitor = shown(program, "reading:p25")
    mark, count = visitor.find("strip-mark"), visitor.find("strip-status")

    is_portrait = program.window.height() > program.window.width()
    assert count.property("text") == ("25 / 64" if is_portrait else "25번째 문단 (전체 64)")
    assert (mark.property("text"), settled(lambda: faults(program.window))) == (MARK, [])
    program.look.show(Appearance())


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_marks_have_room_on_every_screen(program: Program, factor: float) -> None:
    look = Appearance(text_factor=factor)
    wrong = {
        scene: found
        for scene in walk(program, look, "ko")
        if (found := settled(lambda: faults(program.window)))
    }

    assert wrong == {}


@pytest.mark.parametrize(
    ("scene", "english", "korean"),
    [
        ("note:troops-and-armistice", "What did the armistice require?", "외국 군대가 한국에"),
        ("entry:juche", "North Korea’s official idea.", ""),
        ("questions:2", "Answered directly,", "통일"),
        ("reading:p1", "Thanks and greeting", "민족 해방"),
        ("timeline", "North–South Joint Statement", "북과 남"),
    ],
)
def test_each_text_is_read_aloud_in_its_own_language(
    qapp: QGuiApplication, korea_with_gaps: Path, scene: str, english: str, korean: str
) -> None:
    del qapp
    with open_exhibit(korea_with_gaps) as reader:
        visit = Visit(reader)
        visit.read_in("ko")
        visit.pass_notice()
        set_scene(visit, scene)
        script = spoken_screen(visit)

    languages = {line.text: line.language for line in script}
    assert {tag for text, tag in languages.items() if text.startswith(english)} == {"en"}
    if korean:
        assert {tag for text, tag in languages.items() if korean in text} == {"ko"}
