"""What stands at the window's door, before any screen: the rules of touch, the pointer, the lock."""

from dataclasses import dataclass

from PySide6.QtQuick import QQuickWindow

from kiosk.visitor.lock import Lock
from kiosk.visitor.options import Options
from kiosk.visitor.pointer import Pointer
from kiosk.visitor.touch_rules import TouchRules


@dataclass(frozen=True, slots=True)
class Guards:
    """The filters of one window, which owns them; the lock stands in kiosk mode only."""

    touch: TouchRules
    pointer: Pointer
    lock: Lock | None


def guard(window: QQuickWindow, options: Options) -> Guards:
    """Guard *window* as *options* ask. The pointer sees every touch: of Qt's filters the last comes first."""
    return Guards(
        touch=TouchRules(window, options.millimetres_per_dp),
        lock=Lock(window) if options.is_kiosk else None,
        pointer=Pointer(window, hidden=options.is_kiosk),
    )
