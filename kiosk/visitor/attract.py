"""What the screen shows while nobody is there: the editors' questions, one after the other."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.attract_rows import EVEN, ODD, AttractRow, attract_row
from kiosk.visitor.clock import Clock
from kiosk.visitor.edition import Edition
from kiosk.visitor.record_list import RecordList

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
HOLD, HOLD_WITHOUT_MOTION = 9.0, 12.0
CROSS_FADE = 1.4
"""Seconds that a question stands, and that it takes to come."""
DARK_EVERY = 3
"""One question of so many stands in turned colours, so that no light place stays light for a minute."""


@QmlElement
@QmlUncreatable("Visitors come to it")  # pyright: ignore[reportCallIssue]
class Attract(QObject):
    """The loop. It stands on the first question until it begins, and again when it has ended."""

    changed = Signal()

    def __init__(
        self,
        edition: Edition,
        clock: Clock,
        moves_less: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._edition = edition
        self._moves_less = moves_less
        self._turn = 0
        self._sheets = RecordList(AttractRow, self)
        self._alarm = clock.alarm(self, self._go_on)
        self._languages = edition.reader.languages()
        self._show()

    def begin(self) -> None:
        """Show the questions from the first one on."""
        self._turn = 0
        self._show()
        self._wait()

    def end(self) -> None:
        """Stop: somebody is there."""
        self._alarm.stop()

    def show_question(self, number: int) -> None:
        """Stand on question *number*, the first being 1; LookupError where there is none."""
        if not 0 < number <= max(1, len(self._edition.first_sight.questions)):
            raise LookupError(number)
        self._turn = number - 1
        self._show()

    @Property(RecordList, constant=True)
    def sheets(self) -> RecordList:
        """The two sheets that take turns; one is shown."""
        return self._sheets

    @Property(int, constant=True)
    def count(self) -> int:
        return len(self._edition.first_sight.questions)

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which question is shown, the first being 1; 0 where the exhibit has none."""
        return self._turn % self.count + 1 if self.count else 0

    @Property(bool, notify=changed)
    def isTurned(self) -> bool:
        """Whether light and dark have changed places."""
        return self._turn % DARK_EVERY == DARK_EVERY - 1

    @Property("QStringList", constant=True)
    def titles(self) -> list[str]:
        """What the exhibit is called, in each of its languages, the visitor's first."""
        titles = self._edition.first_sight.titles
        return list(dict.fromkeys(titles[tag] for tag in self._tags() if tag in titles))

    @Property("QStringList", constant=True)
    def invitations(self) -> list[str]:
        """How visitors are asked to touch the screen, in each language, the visitor's first."""
        words = {language.tag: dict(language.words) for language in self._languages}
        return list(dict.fromkeys(words[tag].get("touchToBegin", "") for tag in self._tags()))

    @Property("QStringList", constant=True)
    def cover(self) -> list[str]:
        """The lines of the document's cover, as printed; without a cover, the words that open it."""
        return list(self._edition.first_sight.cover)

    @Property(bool, constant=True)
    def hasCover(self) -> bool:
        """Whether the document has a cover of its own."""
        return self._edition.first_sight.has_cover

    @Property("QStringList", constant=True)
    def languageNames(self) -> list[str]:
        return [language.name for language in self._languages]

    def _tags(self) -> list[str]:
        own = self._edition.tag
        return [own, *(language.tag for language in self._languages if language.tag != own)]

    @Slot()
    def _go_on(self) -> None:
        self._turn += 1
        self._show()
        self._wait()

    def _wait(self) -> None:
        self._alarm.set(HOLD_WITHOUT_MOTION if self._moves_less() else HOLD + CROSS_FADE)

    def _show(self) -> None:
        """Put the question on the sheet whose turn it is; the other keeps its words while it fades."""
        sheet, other = (EVEN, ODD) if self._turn % 2 == 0 else (ODD, EVEN)
        rows = {row.key: replace(row, isShown=False) for row in self._sheets.rows}
        rows.setdefault(other, AttractRow(other, isShown=False))
        rows[sheet] = self._row(sheet)
        self._sheets.replace([rows[EVEN], rows[ODD]])
        self.changed.emit()

    def _row(self, sheet: str) -> AttractRow:
        if not self.count:
            from html import escape  # noqa: PLC0415  as for the few questions that have a slip

            introduction = self._edition.plain(self._edition.details.introduction)
            return AttractRow(sheet, isShown=True, source=escape(introduction))
        return attract_row(sheet, self._edition.first_sight.questions[self.number - 1], self._edition)
