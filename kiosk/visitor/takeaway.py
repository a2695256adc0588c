"""What visitors take with them: the address of the paragraph they reached, as a code for a phone's camera."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, QRect, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Language, Passage
from kiosk.visitor.edition import Edition
from kiosk.visitor.takeaway_address import address_of, in_words

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
MORE = "\N{NO-BREAK SPACE}…"
OPENING = 72
"""Letters of the paragraph that are shown, at most."""
QUIET = 4
"""Modules of white around the code (ISO/IEC 18004, 9.1)."""


@QmlElement
@QmlUncreatable("The visit holds it")  # pyright: ignore[reportCallIssue]
class Takeaway(QObject):
    """One paragraph's address, in the visitor's language or another of the exhibit's."""

    changed = Signal()

    def __init__(
        self, edition: Edition, languages: Sequence[Language], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._edition = edition
        self._languages = languages
        self._tag = edition.tag
        self._passage: Passage | None = None
        self._runs: list[QRect] = []
        self._modules = 0
        self._draw()

    def read_in(self, edition: Edition) -> None:
        """Go on in *edition*, and let its page be the one that opens."""
        self._edition, self._tag = edition, edition.tag
        self._draw()

    def show(self, passage: Passage | None) -> None:
        """Point to *passage*, or to the whole document, in the visitor's language."""
        self._passage, self._tag = passage, self._edition.tag
        self._draw()

    @Slot()
    def changePage(self) -> None:
        """Let the page in the next language open."""
        self._tag = self._other().tag
        self._draw()

    @Property(str, notify=changed)
    def address(self) -> str:
        """As it is written beneath the code."""
        return in_words(self._address())

    @Property(int, notify=changed)
    def modules(self) -> int:
        """Modules of the code along a side, its white border included."""
        return self._modules

    @Property("QVariantList", notify=changed)
    def runs(self) -> list[QRect]:
        """The dark modules, those side by side in a row as one rectangle."""
        return self._runs

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number of the paragraph; empty where it has none."""
        number = self._passage.number if self._passage else None
        return "" if number is None else str(number)

    @Property(str, notify=changed)
    def opening(self) -> str:
        """How the paragraph begins."""
        return opening_of(self._passage.reading.text) if self._passage else ""

    @Property(str, notify=changed)
    def otherTitle(self) -> str:
        """The heading in the next language; empty where there is only one, or where it is the same."""
        title = dict(self._other().words).get("readAtHome", "") if len(self._languages) > 1 else ""
        return "" if title == self._edition.word("readAtHome") else title

    @Property(str, notify=changed)
    def otherPage(self) -> str:
        """The button that leads to the page in the next language, in that language; empty for none."""
        return dict(self._other().words).get("takePage", "") if len(self._languages) > 1 else ""

    def _address(self) -> str:
        base, passage = self._edition.details.takeaway_address, self._passage
        return address_of(
            base, self._tag, passage.key if passage else "", passage.number if passage else None
        )

    def _other(self) -> Language:
        tags = [language.tag for language in self._languages]
        return self._languages[(tags.index(self._tag) + 1) % len(tags)]

    def _draw(self) -> None:
        import segno  # noqa: PLC0415  it brings along what speaks with networks, for nothing that is done here

        code = segno.make(self._address(), error="m", micro=False)
        rows = [list(row) for row in code.matrix]
        self._modules = len(rows) + 2 * QUIET
        self._runs = [
            QRect(start + QUIET, y + QUIET, length, 1)
            for y, row in enumerate(rows)
            for start, length in _dark_runs(row)
        ]
        self.changed.emit()


def opening_of(text: str) -> str:
    """The first sentence of *text*, or as many words as there is room for; ``…`` says that more follows."""
    words = " ".join(text.split())
    if len(words) <= OPENING:
        return words
    sentence, stop, _ = words[:OPENING].rpartition(". ")
    return (f"{sentence}." if stop else words[:OPENING].rpartition(" ")[0]) + MORE


def _dark_runs(row: Sequence[int]) -> list[tuple[int, int]]:
    """Where dark modules begin in *row*, and how many follow one another."""
    runs: list[tuple[int, int]] = []
    for x, is_dark in enumerate(row):
        if is_dark and x and row[x - 1]:
            start, length = runs[-1]
            runs[-1] = (start, length + 1)
        elif is_dark:
            runs.append((x, 1))
    return runs
