"""What stands at the window's door, before any screen: touch, pointer, lock, the staff's corner."""

from dataclasses import dataclass

from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.visitor.focus_keeper import FocusKeeper, keeper_of
from kiosk.visitor.lock import Lock
from kiosk.visitor.options import Options
from kiosk.visitor.pointer import Pointer
from kiosk.visitor.staff_panel import StaffPanel
from kiosk.visitor.touch_rules import TouchRules


@dataclass(frozen=True, slots=True)
class Guards:
    """The filters of one window, which owns them; the lock stands in kiosk mode only."""

    touch: TouchRules
    pointer: Pointer
    lock: Lock | None
    staff: StaffPanel | None
    focus: FocusKeeper


def guard(engine: QQmlEngine, window: QQuickWindow, options: Options) -> Guards:
    """Guard *window* as *options* ask.

    Pointer and corner see every touch: of Qt's filters the last comes first.
    """
    touch = TouchRules(window, options.millimetres_per_dp)
    return Guards(
        touch=touch,
        lock=Lock(window) if options.is_kiosk else None,
        pointer=Pointer(window, hidden=options.is_kiosk),
        staff=StaffPanel(options.staff, engine, window, touch, options) if options.staff else None,
        focus=keeper_of(window),
    )
