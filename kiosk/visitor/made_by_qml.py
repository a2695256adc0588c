"""What Python must do for objects that QML makes: let go of what they hold when QML is done with them."""

from PySide6.QtCore import QObject


def let_go_with(thing: QObject) -> None:
    """Empty the Python half of *thing* when its Qt half is destroyed.

    PySide6 6.11.3 keeps that half for good where QML made the object. Emptied, it keeps nothing else alive.
    """
    held = thing.__dict__

    def empty() -> None:
        held.clear()

    thing.destroyed.connect(empty)
