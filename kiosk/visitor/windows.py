"""Makes a window of QML with its engine."""

import os

from PySide6.QtCore import QSize
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.visitor.places import QML

IN_ONE_GO = {"QV4_GC_TIMELIMIT": "0"}
"""How Qt collects the garbage of QML: see DECISIONS, 19."""


def load_window(
    name: str, properties: dict[str, object], size: QSize
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """The window *name* of ``Kiosk.Main``, of *size* and not shown by itself, with the engine that owns it.

    Raises RuntimeError when there is a mistake in its QML.
    """
    os.environ.update(IN_ONE_GO)  # read when an engine is made
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.setInitialProperties({**properties, "width": size.width(), "height": size.height()})
    engine.loadFromModule("Kiosk.Main", name)
    window = next(iter(engine.rootObjects()), None)
    if not isinstance(window, QQuickWindow):
        raise RuntimeError(f"The window {name} could not be built")
    return engine, window
