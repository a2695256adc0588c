"""Takes the keyboard's focus along: into a screen, to the headword of a card, and back to where it was."""

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
FLICKABLE = "QQuickFlickable"
BY_KEYS = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


@QmlElement
class FocusWay(QObject):
    """Leads those who use a keyboard. Who touches sees no ring, and the next Tab begins at the content.

    ``start`` is an item before all content; ``screen`` and ``card`` (the open one, else null) say what is up.
    """

    changed = Signal()
    focused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QQuickWindow | None = None
        self._start: QQuickItem | None = None
        self._screen = ""
        self._card: QQuickItem | None = None
        self._item: QQuickItem | None = None
        self._before: QQuickItem | None = None

    @Property(QQuickItem, notify=changed)
    def start(self) -> QQuickItem | None:
        return self._start

    @start.setter
    def start(self, start: QQuickItem | None) -> None:
        self._start = start
        if start is not None:
            start.windowChanged.connect(self._watch)
            self._watch(start.window())

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._screen

    @screen.setter
    def screen(self, screen: str) -> None:
        if self._screen and screen != self._screen:
            self._before = None
            QTimer.singleShot(0, self, self.begin)
        self._screen = screen

    @Property(QQuickItem, notify=changed)
    def card(self) -> QQuickItem | None:
        return self._card

    @card.setter
    def card(self, card: QQuickItem | None) -> None:
        if card is not None and self._card is None:
            self._before = self._item
            QTimer.singleShot(0, self, self._enter_card)
        elif card is None and self._card is not None:
            QTimer.singleShot(0, self, self._return)
        self._card = card

    @Property(QQuickItem, notify=focused)
    def item(self) -> QQuickItem | None:
        """What the keyboard would press; nothing while fingers are used."""
        return self._item if self.by_keys() else None

    def by_keys(self) -> bool:
        """Whether it was a keyboard that brought the focus to where it is."""
        if self._item is None:
            return False
        reason = self._item.property("focusReason")
        return bool(self._item.activeFocusOnTab()) if reason is None else Qt.FocusReason(reason) in BY_KEYS

    def begin(self) -> None:
        """Go to the first thing on the screen; who uses no keyboard goes before it, unseen."""
        if self._start is not None:
            self._go_behind(self._start)

    def _watch(self, window: QQuickWindow | None) -> None:
        if window is not None and window is not self._window:
            self._window = window
            window.activeFocusItemChanged.connect(self._notice)

    def _notice(self) -> None:
        item = self._window.activeFocusItem() if self._window is not None else None
        if item is not None and item.activeFocusOnTab():
            self._item = item
            item.destroyed.connect(self._forget)
            self.focused.emit()

    def _forget(self) -> None:
        self._item = self._before = None

    def _enter_card(self) -> None:
        if self._card is not None:
            self._go_behind(self._card)

    def _return(self) -> None:
        """Go back to what opened the card, if it is still in sight."""
        before, self._before = self._before, None
        if before is not None and is_in_sight(before):
            before.forceActiveFocus(_reason(by_keys=self.by_keys()))
        else:
            self.begin()

    def _go_behind(self, item: QQuickItem) -> None:
        if self.by_keys():
            item.nextItemInFocusChain(True).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        elif item is self._start:
            item.forceActiveFocus(Qt.FocusReason.OtherFocusReason)


def is_in_sight(item: QQuickItem) -> bool:
    """Whether *item* can be seen: nothing that scrolls has moved its middle away."""
    if not item.isVisible():
        return False
    middle = item.mapToScene(item.boundingRect().center())
    holder = item
    while (holder := holder.parentItem()) is not None:  # pyright: ignore[reportUnnecessaryComparison]
        if holder.inherits(FLICKABLE) and not holder.contains(holder.mapFromScene(middle)):
            return False
    return True


def _reason(*, by_keys: bool) -> Qt.FocusReason:
    return Qt.FocusReason.TabFocusReason if by_keys else Qt.FocusReason.OtherFocusReason
