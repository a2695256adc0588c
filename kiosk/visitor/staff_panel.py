"""Lays the staff's panel over the window when the corner was held, and takes it away again."""

from datetime import datetime
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QMetaObject, QObject, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.visitor.corner_hold import CornerHold
from kiosk.visitor.focus_keeper import keeper_of
from kiosk.visitor.options import Options
from kiosk.visitor.places import BUILT_EXHIBIT
from kiosk.visitor.staff_door import StaffDoor
from kiosk.visitor.touch_rules import TouchRules

if TYPE_CHECKING:
    from kiosk.visitor.stick_packs import StickPacks

INPUT = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})


class StaffPanel(QObject):
    """Belongs to *window*. What the panel is made of is loaded when it is first opened."""

    def __init__(
        self, door: StaffDoor, engine: QQmlEngine, window: QQuickWindow, rules: TouchRules, options: Options
    ) -> None:
        super().__init__(window)
        self._door = door
        self._engine = engine
        self._window = window
        self._rules = rules
        self._log = options.log or _say_nothing
        self._packs: StickPacks | None = None
        self._file = str(options.exhibit or BUILT_EXHIBIT)
        self._since = datetime.now().astimezone()
        self._item: QQuickItem | None = None
        self._focus: QQuickItem | None = None
        self.hold = CornerHold(window, self.open)

    @Slot()
    def open(self) -> None:
        """Ask for the PIN; every finger that is down has done what it came for."""
        if self._item is not None:
            return
        from kiosk.visitor.staff_corner import StaffCorner, Standing  # noqa: PLC0415

        self._rules.let_go()
        since = f"{self._since:%Y-%m-%d %H:%M}"
        standing = Standing(exhibit=self._window.title(), file=self._file, since=since)
        self.corner = StaffCorner(self._door, standing, self.close, self._packs_on_sticks(), self)
        component = QQmlComponent(self._engine)
        component.loadFromModule("Kiosk.Main", "StaffOnStage")
        item = component.createWithInitialProperties({"corner": self.corner})
        if not isinstance(item, QQuickItem):
            raise RuntimeError(f"The staff's panel could not be built: {component.errorString()}")
        self._focus = self._window.activeFocusItem()
        item.setParent(self._window)
        item.setParentItem(self._window.contentItem())
        QMetaObject.invokeMethod(item, "begin")
        self._item = item
        self._window.installEventFilter(self)

    @Slot()
    def close(self) -> None:
        """Show the exhibit as it was."""
        if self._item is None:
            return
        self._window.removeEventFilter(self)
        self._item.setVisible(False)
        self._item.deleteLater()
        self._item = None
        self.corner.deleteLater()
        if self._packs is not None:
            self._packs.let_go()
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.forceActiveFocus(keeper_of(self._window).reason)

    def end(self) -> None:
        """The program ends."""
        if self._packs is not None:
            self._packs.end()

    @property
    def is_open(self) -> bool:
        """Whether the panel lies over the window."""
        return self._item is not None

    def _packs_on_sticks(self) -> "StickPacks | None":
        """What is told of sticks, made once: an installation goes on when the panel is closed."""
        if self._packs is None and self._door.packs:
            from kiosk.visitor.stick_packs import StickPacks  # noqa: PLC0415

            self._packs = StickPacks(self._door.packs, self._log, self)
            self._packs.changed.connect(self._see_what_comes)
        return self._packs

    @Slot()
    def _see_what_comes(self) -> None:
        """Leave staff time to read what is new."""
        if self._item is not None:
            self.corner.stay()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT:
            self.corner.stay()
        return False


def _say_nothing(_level: str, _words: str) -> None:
    """Where no log is kept, the panel alone tells."""
