"""A screen, or what lies over one, as the keyboard knows it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.visitor.focus_keeper import FocusKeeper, keeper_of
from kiosk.visitor.made_by_qml import let_go_with

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FocusLayer(QObject):
    """While ``shown``, ``item`` has the focus, unless something later or of a higher ``rank`` lies there.

    The focus begins on ``first``, else where Tab comes first; when the layer goes, it goes back.
    """

    changed = Signal()
    turned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        let_go_with(self)
        self._item: QQuickItem | None = None
        self._first: QQuickItem | None = None
        self._within: QQuickItem | None = None
        self._besides: QQuickItem | None = None
        self._shown = False
        self._rank = 0
        self._kept_by: FocusKeeper | None = None
        self._depth = 0
        self.memory: tuple[QQuickItem | None, str] = (None, "")
        """Where the focus was when something else came: the item, and its name."""
        self.openers: list[str] = []
        """For each page over the lowest, the name of what opened it."""
        self.sought: str | None = None
        """The name of what the focus is to stand on next; empty for the first place."""

    @Property(QQuickItem, notify=changed)
    def item(self) -> QQuickItem | None:
        return self._item

    @item.setter
    def item(self, item: QQuickItem | None) -> None:
        self._item = item
        if item is not None:
            item.windowChanged.connect(self._tell)
        self._tell()

    @property
    def held(self) -> QQuickItem:
        """The item of a layer that is shown."""
        assert self._item is not None
        return self._item

    @property
    def beginning(self) -> QQuickItem | None:
        """Where the focus begins, if that can be seen now."""
        return self._first if self._first is not None and self._first.isVisible() else None

    @Property(QQuickItem, notify=changed)
    def first(self) -> QQuickItem | None:
        return self._first

    @first.setter
    def first(self, first: QQuickItem | None) -> None:
        self._first = first

    @Property(QQuickItem, notify=changed)
    def within(self) -> QQuickItem | None:
        """What ``step`` and ``move`` never leave; None for what lies uppermost."""
        return self._within

    @within.setter
    def within(self, within: QQuickItem | None) -> None:
        self._within = within

    @Property(QQuickItem, notify=changed)
    def besides(self) -> QQuickItem | None:
        """What keys reach together with ``item`` while it lies over the screen: the bar."""
        return self._besides

    @besides.setter
    def besides(self, besides: QQuickItem | None) -> None:
        self._besides = besides

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Also that a window holds it: what is being taken down is gone already."""
        return self._shown and self._window() is not None

    @shown.setter
    def shown(self, shown: bool) -> None:
        if shown != self._shown:
            self._shown = shown
            self._tell()

    @Property(int, notify=changed)
    def rank(self) -> int:
        """0 for screens; more for what lies over them."""
        return self._rank

    @rank.setter
    def rank(self, rank: int) -> None:
        self._rank = rank

    @Property(int, notify=changed)
    def depth(self) -> int:
        """How many pages lie on each other."""
        return self._depth

    @depth.setter
    def depth(self, depth: int) -> None:
        self._depth = depth
        if (keeper := self._keeper()) is not None:
            keeper.turn_over(self, depth)

    @Property(bool, notify=turned)
    def byKeys(self) -> bool:
        """Whether the visitor uses keys just now, not fingers."""
        return self._kept_by is not None and self._kept_by.by_keys

    @Slot()
    def begin(self) -> None:
        """Stand at the first place: what is shown leads elsewhere now."""
        self.sought = ""
        if self._kept_by is not None:
            self._kept_by.settle_soon()

    @Slot(bool)
    def step(self, forward: bool) -> None:
        """Go on to the next place, or back."""
        if (keeper := self._keeper()) is not None:
            keeper.step(forward=forward, within=self._within)

    @Slot(bool)
    def move(self, below: bool) -> None:
        """Go to what stands below, or above."""
        if (keeper := self._keeper()) is not None:
            keeper.move(below=below, within=self._within)

    @Slot()
    def _tell(self) -> None:
        if (keeper := self._keeper()) is not None:
            keeper.lay(self)

    def _window(self) -> QQuickWindow | None:
        return self._item.window() if self._item is not None else None

    def _keeper(self) -> FocusKeeper | None:
        window = self._window()
        if self._kept_by is None and window is not None:
            self._kept_by = keeper_of(window)
            self._kept_by.turned.connect(self.turned)
        return self._kept_by
