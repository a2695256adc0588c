"""The visitor's program in a test: real window, real exhibit, found and touched as a visitor would."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.visitor.app import Program
from kiosk.visitor.touch_rules import SETTLING
from kiosk.visitor.visit import Visit

PATIENCE = 20_000
STEP = 20
MOMENT = 60
CARD = "card"


@dataclass
class Visitor:
    """Fingers on the window of *program*."""

    program: Program
    finger: QPointingDevice
    time: int = 0
    """Milliseconds that have gone by for the rules of touch: a second between one touch and the next."""

    def __post_init__(self) -> None:
        self.program.guards.touch.now = lambda: self.time
        self.program.guards.touch.settle()
        self.time += SETTLING

    @property
    def visit(self) -> Visit:
        """What the visitor has opened."""
        assert self.program.visit is not None
        return self.program.visit

    def items(self) -> Iterator[QQuickItem]:
        """Every item of the window that is not hidden."""
        waiting = [self.program.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def find(self, name: str, inside: str = "") -> QQuickItem:
        """The uppermost item in sight whose ``objectName`` is *name*, waited for.

        It is looked for *inside* the item of that name, and outside the card where none is given.
        """
        for _ in range(PATIENCE // STEP):
            found = [item for item in self.in_sight(name) if holder_of(item) == inside]
            found.sort(key=lambda item: middle(item).y())
            if found:
                return found[0]
            QTest.qWait(STEP)
        seen = sorted({item.objectName() for item in self.items() if item.objectName()})
        raise AssertionError(f"Nothing called {name} can be seen, only {seen}")

    def in_sight(self, name: str) -> list[QQuickItem]:
        """The items called *name* that stand on the window, none of them cut away by what holds them."""
        return [item for item in self.items() if item.objectName() == name and _is_uncut(item)]

    def terms(self) -> list[QQuickItem]:
        """The first lines of the terms in sight, by name.

        Below the screen the page makes paragraphs ahead; words not laid out do not count.
        """
        names = {item.objectName() for item in self.items() if item.objectName().startswith("term-")}
        found = [item for name in sorted(names) for item in self.in_sight(name)]
        return [item for item in found if item.property("isFirst") and _is_laid_out(item)]

    def sees(self, name: str) -> bool:
        """Whether something called *name* is in sight now."""
        return bool(self.in_sight(name))

    def touch(self, name: str, inside: str = "") -> None:
        """Touch the middle of the item called *name*."""
        self.touch_at(middle(self.find(name, inside)))

    def go_on(self) -> None:
        """Pass the notice, which stands before the document when it is first opened."""
        self.touch("notice-go-on")

    def is_on_card(self, item: QQuickItem) -> bool:
        """Whether *item* stands on the card."""
        return holder_of(item) == CARD

    def scroll_to(self, name: str, most: int = 40) -> None:
        """Turn pages down until an item called *name* is in sight on the page."""
        for _ in range(most):
            if any(holder_of(item) == "" for item in self.in_sight(name)):
                return
            self.touch("page-down")
        raise AssertionError(f"No page shows {name}")

    def touch_at(self, point: QPointF) -> None:
        """Put one finger down at *point* of the window and lift it."""
        spot = point.toPoint()
        self.time += 1000
        QTest.touchEvent(self.program.window, self.finger).press(0, spot).commit()
        QTest.touchEvent(self.program.window, self.finger).release(0, spot).commit()
        self.rest()

    def put_down(self, point: QPoint, finger: int = 0, others: tuple[int, ...] = ()) -> None:
        """Put a finger down while *others* rest, without a pause before or after."""
        touch = QTest.touchEvent(self.program.window, self.finger).press(finger, point)
        _with_rest(touch, others).commit()

    def move_to(self, point: QPoint, finger: int = 0, others: tuple[int, ...] = ()) -> None:
        """Move a finger while *others* rest."""
        touch = QTest.touchEvent(self.program.window, self.finger).move(finger, point)
        _with_rest(touch, others).commit()

    def lift(self, point: QPoint, finger: int = 0, others: tuple[int, ...] = ()) -> None:
        """Lift a finger while *others* rest."""
        touch = QTest.touchEvent(self.program.window, self.finger).release(finger, point)
        _with_rest(touch, others).commit()

    def drag(self, start: QPoint, end: QPoint, steps: int = 8) -> None:
        """Put one finger down at *start*, move it to *end* and lift it."""
        self.time += 1000
        QTest.touchEvent(self.program.window, self.finger).press(0, start).commit()
        for step in range(1, steps + 1):
            spot = start + (end - start) * step / steps
            QTest.touchEvent(self.program.window, self.finger).move(0, spot).commit()
            QTest.qWait(STEP)
        QTest.touchEvent(self.program.window, self.finger).release(0, end).commit()
        self.rest()

    def press(self, key: Qt.Key) -> None:
        """Press a key of the keyboard or keypad."""
        QTest.keyClick(self.program.window, key)
        self.rest()

    def until(self, is_true: Callable[[], bool], what: str) -> None:
        """Wait until *is_true* holds."""
        for _ in range(PATIENCE // STEP):
            if is_true():
                return
            QTest.qWait(STEP)
        raise AssertionError(f"It never came true that {what}")

    def rest(self) -> None:
        """Let what was begun come to an end and be painted, however busy the machine is."""
        QTest.qWait(MOMENT)
        frames: list[None] = []
        painted = self.program.window.frameSwapped.connect(lambda: frames.append(None))
        self.program.window.update()
        self.until(lambda: bool(frames), "a frame was painted")
        self.program.window.disconnect(painted)


def _with_rest(touch: QTest.QTouchEventSequence, others: tuple[int, ...]) -> QTest.QTouchEventSequence:
    for finger in others:
        touch.stationary(finger)
    return touch


def holder_of(item: QQuickItem) -> str:
    """``card`` for what stands on the card, else nothing."""
    holder = item.parentItem()
    while holder is not None:
        if holder.objectName() == CARD:
            return CARD
        holder = holder.parentItem()
    return ""


def middle(item: QQuickItem) -> QPointF:
    """The middle of *item* in the window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _is_laid_out(mark: QQuickItem) -> bool:
    text = mark.parentItem()
    return text is not None and mark.y() + mark.height() <= text.height() + 1


def _is_uncut(item: QQuickItem) -> bool:
    point, holder = middle(item), item.parentItem()
    while holder is not None:
        is_frame = holder.clip() or holder.parentItem() is None
        if is_frame and not holder.contains(holder.mapFromScene(point)):
            return False
        holder = holder.parentItem()
    return True
