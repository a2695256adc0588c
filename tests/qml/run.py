"""Runs one Quick Test file in this process: ``python tests/qml/run.py tests/qml/tst_button.qml``."""

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QObject, Slot  # noqa: E402  the checkout comes first
from PySide6.QtQml import QQmlEngine  # noqa: E402
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP  # noqa: E402

from kiosk import visitor  # noqa: E402
from tests.qml import fixtures  # noqa: E402


class Surroundings(QObject):
    """What the components under test find around them: their modules, fonts and words."""

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        engine.addImportPath(str(ROOT / "kiosk" / "qml"))
        fixtures.dress(engine)


def main(test_file: str) -> int:
    """Run *test_file*, with every type of the visitor's room known to QML."""
    for module in iter_modules(visitor.__path__, f"{visitor.__name__}."):
        import_module(module.name)
    return QUICK_TEST_MAIN_WITH_SETUP("qml", Surroundings, ["qml", "-input", test_file])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
