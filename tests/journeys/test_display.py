"""The panel of choices: each shows at once above it, is kept for the visit, and leads nobody astray."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.visitor.appearance import SCHEMES, TEXT_FACTORS, Appearance
from kiosk.visitor.history import ReadingPlace
from kiosk.visitor.look import Look
from tests.helpers.choices import choose, panel_top, paragraphs_in_sight
from tests.helpers.program import Visitor, middle
from tests.journeys.conftest import OpenVisit

SIZES = [(1920, 1080), (1080, 1920)]
CHOICES = {
    "text-size-3": Appearance(text_factor=2.0),
    "lines-wide": Appearance(wide_lines=True),
    "colours-white": Appearance(scheme="white"),
    "colours-evening": Appearance(scheme="evening"),
    "colours-high-contrast": Appearance(scheme="high-contrast"),
    "motion-less": Appearance(less_motion=True),
    "words-as-transcribed": Appearance(as_transcribed=True),
    "reach-seated": Appearance(seated=True),
}


@pytest.fixture(params=SIZES, ids=["landscape", "portrait"])
def chooser(request: pytest.FixtureRequest, open_visit: OpenVisit) -> Visitor:
    """A visitor who reads and has opened the panel of choices."""
    visitor = open_visit(request.param)
    visitor.visit.pass_notice()
    visitor.touch("door-read")
    visitor.visit.openSection("05-reunification")
    visitor.rest()
    visitor.touch("bar-display")
    return visitor


def look_of(visitor: Visitor) -> Look:
    """How the window of *visitor* looks."""
    assert visitor.program.look is not None
    return visitor.program.look


def focused(visitor: Visitor) -> str:
    """The name of what the keyboard would press."""
    item = visitor.program.window.activeFocusItem()
    return item.objectName() if item is not None else ""


def test_the_screen_above_stays_in_sight(chooser: Visitor) -> None:
    assert (chooser.visit.screen, chooser.visit.displayIsOpen) == ("read", True)
    assert chooser.sees("page")
    assert panel_top(chooser) > chooser.program.window.height() / 3


@pytest.mark.parametrize("name", CHOICES)
def test_a_choice_is_kept_when_the_panel_goes_and_reset_takes_it_back(chooser: Visitor, name: str) -> None:
    choose(chooser, name)
    assert look_of(chooser).appearance() == CHOICES[name]
    chooser.touch("display-done")
    assert not chooser.visit.displayIsOpen
    assert look_of(chooser).appearance() == CHOICES[name]

    chooser.touch("bar-display")
    chooser.touch("display-reset")
    assert look_of(chooser).appearance() == Appearance()
    assert chooser.visit.displayIsOpen


def test_reset_can_be_touched_only_when_something_was_chosen(chooser: Visitor) -> None:
    assert not chooser.find("display-reset").isEnabled()
    chooser.touch("lines-wide")

    assert chooser.find("display-reset").isEnabled()


def test_each_group_has_one_choice_that_says_so(chooser: Visitor) -> None:
    chooser.touch("text-size-1")
    groups = ("text-size-", "lines-", "colours-", "motion-", "words-", "language-", "reach-")
    for prefix, count in zip(groups, (4, 2, 4, 2, 2, 2, 2), strict=True):
        options = [item for item in chooser.items() if item.objectName().startswith(prefix)]
        assert len(options) == count
        assert sum(bool(option.property("chosen")) for option in options) == 1, prefix


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
@pytest.mark.parametrize("passage", ["p3", "p14", "p33", "p60"])
def test_the_paragraph_being_read_stays_in_sight_when_text_is_set_anew(
    open_visit: OpenVisit, size: tuple[int, int], passage: str
) -> None:
    visitor = open_visit(size)
    visitor.visit.pass_notice()
    visitor.visit.go("read")
    visitor.visit.reading.go_to(ReadingPlace(passage, 2.0))
    visitor.touch("bar-display")
    top = visitor.visit.reading.place().passage
    read = f"p{visitor.visit.reading.paragraph}"

    for factor in (*TEXT_FACTORS[1:], *reversed(TEXT_FACTORS)):
        look_of(visitor).textFactor = factor
        visitor.rest()
        assert read in paragraphs_in_sight(visitor), factor
    look_of(visitor).wideLines = True
    visitor.rest()
    assert read in paragraphs_in_sight(visitor)

    look_of(visitor).reset()
    visitor.rest()
    assert visitor.visit.reading.place().passage == top


def test_the_same_words_stand_on_top_after_text_was_large_for_a_while(chooser: Visitor) -> None:
    before = chooser.visit.reading.place()
    chooser.touch("text-size-3")
    chooser.touch("text-size-0")

    after = chooser.visit.reading.place()
    assert (after.passage, after.lines) == (before.passage, pytest.approx(before.lines, abs=0.1))


def test_as_transcribed_shows_specks_and_where_pages_end_but_no_reading(chooser: Visitor) -> None:
    before = words_of(chooser, "p14")
    choose(chooser, "words-as-transcribed")
    transcribed = words_of(chooser, "p14")
    chooser.touch("words-for-reading")

    assert "[page 2]" not in before
    assert "[page 2]" in transcribed
    assert words_of(chooser, "p14") == before


def words_of(visitor: Visitor, passage: str) -> str:
    """The words that stand on the page as *passage*, as the page holds them."""
    block = next(item for item in visitor.items() if item.objectName() == f"passage-{passage}")
    return next(str(item.property("text")) for item in below(block) if item.inherits("QQuickTextEdit"))


def below(item: QQuickItem) -> list[QQuickItem]:
    """All items within *item*."""
    return [found for child in item.childItems() for found in (child, *below(child))]


def test_the_language_can_be_chosen_and_the_panel_stays(chooser: Visitor) -> None:
    chooser.touch("language-ko")

    assert (chooser.visit.language, chooser.visit.displayIsOpen) == ("ko", True)


@pytest.mark.parametrize("way", ["back", "button", "escape", "beside", "done"])
def test_every_way_out_leads_to_the_screen_beneath(chooser: Visitor, way: str) -> None:
    before = chooser.visit.place()
    match way:
        case "back":
            chooser.touch("bar-back")
        case "button":
            chooser.touch("bar-display")
        case "escape":
            chooser.press(Qt.Key.Key_Escape)
        case "beside":
            chooser.touch_at(QPointF(chooser.program.window.width() / 2, 200))
        case _:
            chooser.touch("display-done")

    assert not chooser.visit.displayIsOpen
    after = chooser.visit.place()
    assert (after.screen, after.reading, after.card) == (before.screen, before.reading, before.card)


def test_a_touch_above_the_panel_presses_nothing_there(chooser: Visitor) -> None:
    term = next(i for i in chooser.items() if i.objectName().startswith("term-") and i.isVisible())
    chooser.touch_at(QPointF(middle(term).x(), min(middle(term).y(), panel_top(chooser) - 20)))

    assert not chooser.visit.card.isOpen
    assert not chooser.visit.displayIsOpen


def test_another_place_of_the_bar_takes_the_panel_away(chooser: Visitor) -> None:
    chooser.touch("bar-timeline")
    assert (chooser.visit.screen, chooser.visit.displayIsOpen) == ("timeline", False)

    chooser.touch("bar-back")
    assert (chooser.visit.screen, chooser.visit.displayIsOpen) == ("read", False)


def test_the_keyboard_reaches_every_choice_and_the_bar_and_comes_round(chooser: Visitor) -> None:
    reached: list[str] = []
    chooser.press(Qt.Key.Key_Backtab)
    chooser.press(Qt.Key.Key_Tab)
    first = focused(chooser)
    while focused(chooser) not in reached:
        reached.append(focused(chooser))
        assert (ring := chooser.program.window.activeFocusItem()) is not None
        assert ring.property("visualFocus"), focused(chooser)
        chooser.press(Qt.Key.Key_Tab)

    is_upright = chooser.program.window.height() > chooser.program.window.width()
    more = () if is_upright else ("display-more",)  # upright, all choices have room
    assert first == focused(chooser) == "text-size-0"
    assert [name for name in reached if not name.startswith("bar-")] == [
        *(f"text-size-{number}" for number in range(4)),
        *("lines-normal", "lines-wide", *(f"colours-{scheme}" for scheme in SCHEMES)),
        *("speech-start", "speech-slower", "speech-faster", "speech-quieter", "speech-louder"),
        *("reach-standing", "reach-seated", "language-en", "language-ko", "motion-normal", "motion-less"),
        *("words-for-reading", "words-as-transcribed", *more, "display-done"),
    ]
    assert {"bar-back", "bar-display", "bar-language"} <= set(reached)


def test_arrows_move_between_choices_and_enter_takes_one(chooser: Visitor) -> None:
    chooser.press(Qt.Key.Key_Backtab)
    chooser.press(Qt.Key.Key_Tab)
    chooser.press(Qt.Key.Key_Right)
    chooser.press(Qt.Key.Key_Return)
    assert (focused(chooser), look_of(chooser).textFactor) == ("text-size-1", TEXT_FACTORS[1])

    chooser.press(Qt.Key.Key_Left)
    chooser.press(Qt.Key.Key_Enter)
    assert (focused(chooser), look_of(chooser).textFactor) == ("text-size-0", 1.0)


def test_the_focus_comes_back_to_the_button_that_opened_the_panel(open_visit: OpenVisit) -> None:
    visitor = open_visit(SIZES[0])
    visitor.visit.pass_notice()
    visitor.find("bar-display").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Return)
    assert focused(visitor) == "text-size-0"
    assert visitor.find("text-size-0").property("visualFocus")

    visitor.press(Qt.Key.Key_Escape)
    assert focused(visitor) == "bar-display"
