"""One picture as large as the screen, to be enlarged further and moved within its bounds."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QLineF, QObject, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.edition import Edition
from kiosk.visitor.picture_files import picture_address
from kiosk.visitor.plate import NO_PLATE, plate_of
from kiosk.visitor.plate_view import STEP, PlateView

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
CLOSE = 1.0
"""Pixels between two fingers below which they say nothing of a size."""
LARGEST_SIDE = 4096
"""Pixels: what the texture of every graphics card of the last ten years can hold (64 MB in all)."""
ARROW = 0.2
"""The share of the frame by which an arrow key moves the picture."""
LARGER, SMALLER = frozenset("+="), frozenset("-_")
"""What a keyboard types to enlarge, and to make smaller; the second of each with or without Shift."""


@QmlElement
@QmlUncreatable("The visit holds it")  # pyright: ignore[reportCallIssue]
class Enlarged(QObject):
    """The picture that was touched last; all lengths in pixels of its frame on the screen."""

    changed = Signal()
    """Another picture, or other words."""
    moved = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._plate = NO_PLATE
        self._view = PlateView(0, 0)
        self._fingers: tuple[QPointF, ...] = ()

    @property
    def view(self) -> PlateView:
        """Where the picture lies."""
        return self._view

    def read_in(self, edition: Edition) -> None:
        """Say it in another language; the picture stays where it is."""
        self._edition = edition
        self._plate = plate_of(self._plate.picture, edition)
        self.changed.emit()

    def show(self, key: str) -> None:
        """Show the picture *key*, whole.

        Raises:
            KeyError: when the exhibit has no such picture.
        """
        plate = plate_of(self._edition.pictures[key].key, self._edition)
        whole = PlateView(plate.pixelWidth, plate.pixelHeight)
        self._plate = plate
        self._look(whole.framed(self._view.frame_width, self._view.frame_height))
        self.changed.emit()

    @Slot(float, float)
    def resize(self, width: float, height: float) -> None:
        """The frame has this size now."""
        self._look(self._view.framed(width, height))

    @Slot(float, float, float)
    def zoom(self, factor: float, x: float, y: float) -> None:
        """Make it *factor* times larger around a point of the frame, as a wheel does."""
        self._look(self._view.zoomed(factor, x, y))

    @Slot("QVariantList")
    def hold(self, points: list[QPointF]) -> None:
        """Fingers are on it at these *points* of the frame: one moves it, two enlarge it where they are."""
        before, self._fingers = self._fingers, tuple(points)
        if len(before) != len(points) or not points:
            return
        old, new = middle_of(before), middle_of(points)
        view = self._view.moved(new.x() - old.x(), new.y() - old.y())
        if (apart := apart_of(before)) > CLOSE:
            view = view.zoomed(apart_of(points) / apart, new.x(), new.y())
        self._look(view)

    @Slot()
    def enlarge(self) -> None:
        """One step larger, around the middle."""
        self._step(STEP)

    @Slot()
    def reduce(self) -> None:
        """One step smaller, around the middle."""
        self._step(1 / STEP)

    @Slot(int, int, result=bool)
    def step(self, right: int, down: int) -> bool:
        """Show what lies further *right* and *down*, as arrow keys do; whether that moved anything."""
        before, view = self._view, self._view
        self._look(view.moved(-right * ARROW * view.frame_width, -down * ARROW * view.frame_height))
        return self._view != before

    @Slot(str, result=bool)
    def type(self, text: str) -> bool:
        """Do what a key with this *text* asks; whether it asks anything."""
        if text and text in LARGER:
            self.enlarge()
        elif text and text in SMALLER:
            self.reduce()
        else:
            return False
        return True

    @Property(str, notify=changed)
    def source(self) -> str:
        """Where its pixels are."""
        return picture_address(self._edition.reader, self._plate.picture)

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._plate.alt

    @Property(str, notify=changed)
    def described(self) -> str:
        """What it shows, as it is written below it."""
        return self._plate.described

    @Property(str, notify=changed)
    def caption(self) -> str:
        return self._plate.caption

    @Property(str, notify=changed)
    def credit(self) -> str:
        return self._plate.credit

    @Property(float, notify=moved)
    def left(self) -> float:
        return self._view.left

    @Property(float, notify=moved)
    def top(self) -> float:
        return self._view.top

    @Property(float, notify=moved)
    def shownWidth(self) -> float:
        return self._view.shown_width

    @Property(float, notify=moved)
    def shownHeight(self) -> float:
        return self._view.shown_height

    @Property(float, notify=moved)
    def wholeWidth(self) -> float:
        """How wide the picture is while it is whole in its frame."""
        return self._view.shown_width / self._view.zoom

    @Property(float, notify=moved)
    def wholeHeight(self) -> float:
        return self._view.shown_height / self._view.zoom

    @Property(QSize, notify=changed)
    def sharpSize(self) -> QSize:
        """How large it is decoded to be enlarged: with all its pixels, or as many as a texture may have."""
        whole = QSize(self._plate.pixelWidth, self._plate.pixelHeight)
        most = QSize(LARGEST_SIDE, LARGEST_SIDE)
        return whole.scaled(whole.boundedTo(most), Qt.AspectRatioMode.KeepAspectRatio)

    @Property(bool, notify=moved)
    def canEnlarge(self) -> bool:
        return self._view.can_enlarge

    @Property(bool, notify=moved)
    def canReduce(self) -> bool:
        """Whether it is enlarged beyond its frame."""
        return self._view.can_reduce

    def _step(self, factor: float) -> None:
        view = self._view
        self._look(view.zoomed(factor, view.frame_width / 2, view.frame_height / 2))

    def _look(self, view: PlateView) -> None:
        if view != self._view:
            self._view = view
            self.moved.emit()


def middle_of(points: Sequence[QPointF]) -> QPointF:
    """The point between one or two fingers."""
    return (points[0] + points[-1]) / 2


def apart_of(points: Sequence[QPointF]) -> float:
    """How far two fingers are from each other; 0 for one."""
    return QLineF(points[0], points[-1]).length()
