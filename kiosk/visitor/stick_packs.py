"""The packs on sticks in the staff's corner: one touch installs one, a sentence tells what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.record_list import RecordList
from kiosk.visitor.stick_process import StickProcess

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
INSTALLED, ASIDE, ENDED = "Installed", "InstalledAside", "Ended"
ENDING = ".exhibit"


@dataclass(frozen=True, slots=True)
class PackRow:
    """A pack on a stick."""

    key: str
    exhibit: str
    """The name in the pack; empty where the pack is refused, for then nothing in it can be believed."""
    number: int
    made: str
    """The day when it was signed, ISO 8601."""
    isInstalled: bool
    refused: str
    """Why it cannot be installed, a kind of refusal; empty where it can."""


@QmlElement
@QmlUncreatable("Python finds the packs")  # pyright: ignore[reportCallIssue]
class StickPacks(QObject):
    """Told by a process that *command* starts; lives longer than the panel, as an installation may."""

    changed = Signal()

    def __init__(self, command: Sequence[str], log: Callable[[str, str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._log = log
        self._rows = RecordList(PackRow, self)
        self._process = StickProcess(command, self)
        self._process.told.connect(self._hear)
        self._process.ended.connect(self._end)
        self._is_wanted = False
        self._is_looking = True
        self._installing = self._outcome = self._trouble = ""
        self._clock_is_wrong = False

    @Property(RecordList, constant=True)
    def rows(self) -> RecordList:
        return self._rows

    @Property(bool, notify=changed)
    def isLooking(self) -> bool:
        """Whether nothing is known yet."""
        return self._is_looking

    @Property(str, notify=changed)
    def installing(self) -> str:
        """The key of the pack that is being installed, empty for none."""
        return self._installing

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What came of the last one: `INSTALLED`, `ASIDE`, `ENDED` or a kind of refusal; empty for none."""
        return self._outcome

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """The kind of refusal that concerns all packs; empty for none."""
        return self._trouble

    @Property(bool, notify=changed)
    def clockIsWrong(self) -> bool:
        """Whether nobody could ask this machine's clock if the pack has expired."""
        return self._clock_is_wrong

    @Slot(str)
    def install(self, key: str) -> None:
        """Install the pack with *key*, one at a time."""
        if not self._installing and any(row.key == key and not row.refused for row in self._rows.rows):
            self._installing, self._outcome = key, ""
            self._process.install(key)
            self.changed.emit()

    def want(self) -> None:
        """Somebody of the staff is in: look at the sticks, unless an installation is still under way."""
        self._is_wanted = True
        if not self._installing:
            self._is_looking, self._trouble = True, ""
            self._rows.replace(())
            self._process.start()
        self.changed.emit()

    def let_go(self) -> None:
        """Nobody looks any more; what is being installed comes to its end, and is told of the next time."""
        self._is_wanted = False
        self._outcome = ""
        if not self._installing:
            self._process.close()

    def end(self) -> None:
        """The program ends, and with it what is being installed."""
        self._process.end()

    @Slot(dict)
    def _hear(self, news: dict[str, Any]) -> None:
        if news["is"] == "found":
            self._find(news)
        else:
            installed = INSTALLED if news.get("isShown", True) else ASIDE
            self._come_to(str(news.get("refused", installed)), str(news["said"]))
            self._clock_is_wrong = bool(news.get("clockIsWrong", False))
        self.changed.emit()

    def _find(self, news: dict[str, Any]) -> None:
        self._is_looking, self._trouble = False, str(news["refused"])
        self._rows.replace([_row(pack) for pack in news["packs"]])

    @Slot()
    def _end(self) -> None:
        self._is_looking = False
        self._come_to(ENDED, "What looks for packs on sticks ended by itself.")
        self.changed.emit()

    def _come_to(self, outcome: str, said: str) -> None:
        self._outcome, self._installing = outcome, ""
        self._log("info" if outcome in (INSTALLED, ASIDE) else "warning", said)
        if not self._is_wanted:
            self._process.close()


def _row(pack: dict[str, Any]) -> PackRow:
    return PackRow(
        key=pack["key"],
        exhibit=pack["exhibit"].removesuffix(ENDING),
        number=pack["number"],
        made=pack["made"][:10],
        isInstalled=pack["is_installed"],
        refused=pack["refused"],
    )
