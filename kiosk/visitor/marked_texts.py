"""Where the typesetting finds the words it is to set."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.text import Mark, MarkedText, Span
from kiosk.visitor.composition import Composition, compose
from kiosk.visitor.edition import Edition
from kiosk.visitor.picture_files import picture_address

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Reading and the card hold their texts")  # pyright: ignore[reportCallIssue]
class MarkedTexts(QObject):
    """Marked texts by key. ``textsChanged`` says that texts of the same keys now read otherwise."""

    textsChanged = Signal()
    heardChanged = Signal()
    heard: tuple[str, Span] = ("", Span(0, 0))
    """The text that is read aloud now, and the sentence of it."""
    _edition: Edition
    """What the texts are taken from."""

    @Property(str, notify=heardChanged)
    def heardKey(self) -> str:
        return self.heard[0]

    @Slot(str, result=str)
    def pictureSource(self, key: str) -> str:
        """Where the pixels of the picture *key* are; empty for none."""
        return picture_address(self._edition.reader, key)

    def hear(self, key: str, start: int, end: int) -> None:
        """Characters *start* to *end* of the text called *key* are read aloud now; nothing for no key."""
        if (heard := (key, Span(start, end))) != self.heard:
            self.heard = heard
            self.heardChanged.emit()

    def marked_text(self, key: str) -> MarkedText:
        """The text called *key*, empty when there is none."""
        raise KeyError(key)

    def composition(self, key: str, *, with_markers: bool) -> Composition:
        """How the text called *key* is set, with places for notes' markers or without."""
        return compose(self.marked_text(key), with_markers=with_markers)

    def lights(self, key: str) -> tuple[Span, ...]:  # noqa: ARG002 - some texts have lit words
        """The words that are lit in the text called *key* wherever it stands, for instance found ones."""
        return ()

    def describe(self, mark: Mark) -> tuple[str, str]:
        """What a mark's marker shows (a note's number) and what is said of the mark aloud."""
        return "", mark.label
