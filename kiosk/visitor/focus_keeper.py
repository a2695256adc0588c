"""Keeps the focus of a window in what lies uppermost, and puts it back when that goes."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.visitor.focus_chain import Holders, beside, can_stand, first_within, level_with, lies_in, stops
from kiosk.visitor.reveal import bring_into_sight

if TYPE_CHECKING:
    from kiosk.visitor.focus_layer import FocusLayer

FINGERS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})


def keeper_of(window: QQuickWindow) -> "FocusKeeper":
    """The keeper of *window*, made when it is first asked for."""
    keeper = window.findChild(FocusKeeper)
    return keeper if isinstance(keeper, FocusKeeper) else FocusKeeper(window)


class FocusKeeper(QObject):
    """Belongs to *window*. The ring is shown to those who came by keys, never to fingers."""

    turned = Signal()
    """From keys to fingers, or back."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._layers: list[FocusLayer] = []
        self._top: FocusLayer | None = None
        self._last: QQuickItem | None = None
        self._last_name = ""
        self._by_keys = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        window.activeFocusItemChanged.connect(self._follow)
        window.installEventFilter(self)

    @property
    def by_keys(self) -> bool:
        """Whether the last that came from outside was a key."""
        return self._by_keys

    @property
    def reason(self) -> Qt.FocusReason:
        """Why the focus moves: with the ring after a key, without it after a finger."""
        return Qt.FocusReason.TabFocusReason if self._by_keys else Qt.FocusReason.OtherFocusReason

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.KeyPress
        if self._by_keys != is_key and (is_key or event.type() in FINGERS):
            self._by_keys = is_key
            self.turned.emit()
        return False

    def lay(self, layer: "FocusLayer") -> None:
        """A *layer* came into sight, or went: the focus moves once all that goes with it is done."""
        self._layers = [other for other in self._layers if shiboken6.isValid(other) and other is not layer]
        if layer.shown:
            self._layers.append(layer)
        self._settling.start()

    def settle_soon(self) -> None:
        """Look again where the focus must be, once all that happens now is done."""
        self._settling.start()

    def turn_over(self, layer: "FocusLayer", depth: int) -> None:
        """The *layer* lies *depth* pages deep now; one taken off gives the focus back to its opener."""
        if depth > len(layer.openers) + 1:
            layer.openers.append(self._last_name)
            layer.sought = ""
        while len(layer.openers) > max(0, depth - 1):
            layer.sought = layer.openers.pop()
        if depth == 0:
            layer.sought = None
        self._settling.start()

    def step(self, *, forward: bool, within: QQuickItem | None = None) -> None:
        """Go on to the next place, or back, as Tab does; *within* an item, else what lies uppermost."""
        self._go(next(stops(self._here(), forward=forward, within=self._held(within)), None))

    def move(self, *, below: bool, within: QQuickItem | None = None) -> None:
        """Go to what stands below, or above; where nothing does, on or back; held as `step` is."""
        here, held = self._here(), self._held(within)
        found = level_with(here, below=below, within=held)
        self._go(found or next(stops(here, forward=below, within=held), None))

    def _held(self, within: QQuickItem | None) -> Holders:
        """What the arrows do not leave: *within*, else a layer over the screen and what goes with it."""
        top = self._top
        if within is not None or top is None or top.rank == 0 or not (shiboken6.isValid(top) and top.shown):
            return () if within is None else (within,)
        return (top.held,) if top.besides is None else (top.held, top.besides)

    def _here(self) -> QQuickItem:
        return self._focus() or self._window.contentItem()

    def _focus(self) -> QQuickItem | None:
        return self._window.activeFocusItem()

    def _go(self, item: QQuickItem | None) -> None:
        if item is not None:
            item.forceActiveFocus(self.reason)

    @Slot()
    def _follow(self) -> None:
        """Somebody moved the focus: keep it in sight, and notice when it cannot stay."""
        item = self._focus()
        if not can_stand(item):
            self._settling.start()
            return
        self._watch(item)
        if self._by_keys and item is not None:
            bring_into_sight(item)

    def _watch(self, item: QQuickItem | None) -> None:
        if self._last is not None and self._last != item and shiboken6.isValid(self._last):
            self._last.visibleChanged.disconnect(self._settling.start)
            self._last.enabledChanged.disconnect(self._settling.start)
        if item is not None and self._last != item:
            item.visibleChanged.connect(self._settling.start)
            item.enabledChanged.connect(self._settling.start)
            self._last, self._last_name = item, item.objectName()

    @Slot()
    def _settle(self) -> None:
        self._layers = [layer for layer in self._layers if shiboken6.isValid(layer)]
        top = max(reversed(self._layers), key=lambda layer: layer.rank, default=None)
        if top is not self._top:
            self._leave()
            self._top = top
            if top is not None:
                self._enter(top)
        elif top is not None and top.sought is not None:
            self._stand(top, first_within(top.held, top.sought) if top.sought else None)
        elif top is not None and not can_stand(self._focus()):
            self._recover(top)
        if top is not None:
            top.sought = None

    def _leave(self) -> None:
        """Remember in what is left behind where the focus was: anywhere beneath a layer, within a screen."""
        old, item = self._top, self._focus()
        if old is None or not shiboken6.isValid(old):
            return
        stays = old.shown or (old.rank == 0 and item is not None and lies_in(item, old.held))
        old.memory = (item, self._last_name) if stays else (None, "")

    def _enter(self, layer: "FocusLayer") -> None:
        item, name = layer.memory if layer.sought is None else (None, layer.sought)
        layer.memory = (None, "")
        if not can_stand(item):
            item = first_within(layer.held, name) if name else None
        self._stand(layer, item)

    def _recover(self, layer: "FocusLayer") -> None:
        last = self._last
        found = beside(last) if last is not None and shiboken6.isValid(last) else None
        self._stand(layer, found if found is not None and lies_in(found, layer.held) else None)

    def _stand(self, layer: "FocusLayer", item: QQuickItem | None) -> None:
        """Put the focus on *item*, else at the first place of *layer*."""
        first = layer.beginning
        self._go(item or first or first_within(layer.held) or layer.held)
