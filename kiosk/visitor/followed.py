"""What a preview's window shows: the last good state of the exhibit, and the problems of its folder."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QFileSystemWatcher, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.errors import ExhibitFileError
from kiosk.exhibit.handover import PreviewState, Wish, read_state
from kiosk.exhibit.reader import ExhibitReader, open_exhibit
from kiosk.visitor.fonts import load_fonts_for
from kiosk.visitor.moving import move
from kiosk.visitor.places import FONTS
from kiosk.visitor.record_list import RecordList
from kiosk.visitor.visit import Visit

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """One problem as the list shows it."""

    key: str
    severity: str
    """``error``, ``warning`` or ``advice``."""
    place: str
    """File and line."""
    message: str
    remedy: str
    spoken: str


@QmlElement
@QmlUncreatable("Python follows the folder")  # pyright: ignore[reportCallIssue]
class Followed(QObject):
    """Follows the state in *folder*; *ask* is told which file a curator wants to open.

    Curators read English here, as in everything that they run.
    """

    changed = Signal()
    visitChanged = Signal()
    leaving = Signal()
    """The stage must be taken down: its visit is about to end."""
    arrived = Signal()
    """The next visit is there, and stands where the last one stood."""

    def __init__(
        self,
        folder: Path,
        size: tuple[int, int],
        ask: Callable[[Wish], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._size = size
        self._ask = ask
        self._state = PreviewState("")
        self._visit: Visit | None = None
        self._reader: ExhibitReader | None = None
        self._remarks = RecordList(RemarkRow, self)
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Show what the state says now; nothing happens where it says the same as before."""
        try:
            state = read_state(self._folder)
        except (OSError, ValueError):
            return
        if state == self._state:
            return
        before, self._state = self._state, state
        self._remarks.replace(_rows(state))
        if state.exhibit and state.exhibit != before.exhibit:
            self._open(self._folder / state.exhibit)
        self.changed.emit()

    def _open(self, path: Path) -> None:
        try:
            reader = open_exhibit(path)
            visit = Visit(reader)
            load_fonts_for(visit.languageNames, FONTS)
        except ExhibitFileError:
            return
        old, old_reader = self._visit, self._reader
        if old is not None:
            move(old, visit)
        self.leaving.emit()
        visit.setParent(self)
        self._visit, self._reader = visit, reader
        self.visitChanged.emit()
        self.arrived.emit()
        if old is not None and old_reader is not None:
            old.destroyed.connect(old_reader.close)
            old.deleteLater()

    def close(self) -> None:
        """Stop following, and close the exhibit."""
        self._watcher.deleteLater()
        if self._reader is not None:
            self._reader.close()

    @Property(Visit, notify=visitChanged)
    def visit(self) -> Visit | None:
        """The visit, which keeps its place; none until there was a good state."""
        return self._visit

    @Property(RecordList, constant=True)
    def remarks(self) -> RecordList:
        return self._remarks

    @Property(str, notify=changed)
    def title(self) -> str:
        return f"{self._state.folder} – preview"

    @Property(str, notify=changed)
    def headline(self) -> str:
        """How many problems there are, the gravest first."""
        numbers = Counter(remark.severity for remark in self._state.remarks)
        counts = [_counted(numbers[kind], kind) for kind in ("error", "warning") if numbers[kind]]
        pieces = [f"{numbers['advice']} to consider"] if numbers["advice"] else []
        return ", ".join(counts + pieces) or "No problems"

    @Property(str, notify=changed)
    def status(self) -> str:
        """Whether the exhibit beside the list is what the folder says now."""
        if self._state.is_current:
            return "The screen shows the folder as it is now."
        if self._visit is None:
            return "The exhibit is shown as soon as its errors are mended."
        return "The screen keeps the last good state until the errors are mended."

    @Property(bool, notify=changed)
    def isCurrent(self) -> bool:
        return self._state.is_current

    @Property(int, constant=True)
    def surfaceWidth(self) -> int:
        """How wide the screen is that the exhibit is made for, in pixels."""
        return self._size[0]

    @Property(int, constant=True)
    def surfaceHeight(self) -> int:
        return self._size[1]

    @Slot(str)
    def choose(self, key: str) -> None:
        """Ask for the file of a problem, to be opened at its line."""
        remark = self._state.remarks[int(key)]
        self._ask(Wish(remark.file, remark.line, remark.column))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _rows(state: PreviewState) -> list[RemarkRow]:
    return [
        RemarkRow(
            key=str(index),
            severity=remark.severity,
            place=f"{remark.file}, line {remark.line}",
            message=remark.message,
            remedy=remark.remedy,
            spoken=f"{remark.severity}: {remark.message} {remark.remedy} {remark.file}, line {remark.line}",
        )
        for index, remark in enumerate(state.remarks)
    ]
