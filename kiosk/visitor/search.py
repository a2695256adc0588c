"""The search: what is typed, and a moment later what was found. Nothing typed is written anywhere."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.search import Found
from kiosk.exhibit.text import MarkedText, Span
from kiosk.visitor.edition import Edition
from kiosk.visitor.keyboard import Keyboard, letters_of
from kiosk.visitor.marked_texts import MarkedTexts
from kiosk.visitor.record_list import RecordList
from kiosk.visitor.search_chips import GROUPS, WordChip, word_chips
from kiosk.visitor.search_rows import DocumentRow, MuseumRow, RowMaker, Shown
from kiosk.visitor.search_view import SearchView
from kiosk.visitor.typed_text import TypedText, from_units, moved, put, remove, to_units, written

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
PAUSE = 250
"""Milliseconds after the last letter until the results follow."""
MOST = 60
"""Rows of each list."""
ROOM = 150, 50
"""Letters that are shown of a sentence of the document and of the museum's, until the screen says."""


@QmlElement
@QmlUncreatable("The visit holds the search")  # pyright: ignore[reportCallIssue]
class Search(MarkedTexts):
    """Words without typing, a field, keys and two lists that are never mixed."""

    typedChanged = Signal()
    keysChanged = Signal()
    chipsChanged = Signal()
    answered = Signal()
    """The lists follow what is typed now."""
    moved = Signal(int, int)
    """Show the lists with these rows on top: the document's and the museum's."""

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = ROOM
        self._typed = TypedText()
        self._keys_shown = False
        self._rows_on_top = (0, 0)
        self._found, self._answered_text = Found(), ""
        self._shown: dict[str, Shown] = {}
        self._keyboard = Keyboard(edition.tag, self)
        self._document = RecordList(DocumentRow, self)
        self._museum = RecordList(MuseumRow, self)
        self._chips = {name: RecordList(WordChip, self) for name in GROUPS}
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._look_up)
        self.read_in(edition)

    def read_in(self, edition: Edition) -> None:
        """Go on in *edition*: its words, its answers and the keys of its language."""
        terms, events = edition.reader.terms(), edition.reader.events()
        self._edition, self._rows = edition, RowMaker(edition, terms, events)
        chips = word_chips(edition, terms, events)
        for name, model in self._chips.items():
            model.replace(getattr(chips, name))
        self._borrowed = chips.borrowed
        self._keyboard.restore(letters_of(edition.tag))
        self.chipsChanged.emit()
        self._look_up()

    def view(self) -> SearchView:
        """How the search stands, to be handed to `restore` later."""
        return SearchView(self._typed, self._keyboard.state(), self._keys_shown, *self._rows_on_top)

    def restore(self, view: SearchView) -> None:
        """Show *view* again, or with an empty one forget all that was typed."""
        self._pause.stop()
        self._keyboard.restore(view.layout or letters_of(self._edition.tag))
        self._set_keys_shown(view.keys_shown)
        self._set_typed(view.typed)
        self._look_up()
        self._rows_on_top = (view.document_row, view.museum_row)
        self.moved.emit(*self._rows_on_top)

    def marked_text(self, key: str) -> MarkedText:
        return MarkedText(self._shown[key].text) if key in self._shown else MarkedText("")

    def lights(self, key: str) -> tuple[Span, ...]:
        return self._shown[key].lights if key in self._shown else ()

    @Slot(str, int)
    def write(self, text: str, cursor: int) -> None:
        """The field now holds *text*, as a keyboard of its own has typed; *cursor* as Qt counts."""
        self._type(written(text, from_units(text, cursor)))

    @Slot(str, int, result=int)
    def put(self, letter: str, cursor: int) -> int:
        """A key on the screen was touched; returns where the cursor goes, as Qt counts."""
        self._type(put(self._at(cursor), letter))
        self._keyboard.release()
        return to_units(self._typed.text, self._typed.cursor)

    @Slot(int, result=int)
    def remove(self, cursor: int) -> int:
        """The key that deletes was touched; returns where the cursor goes, as Qt counts."""
        self._type(remove(self._at(cursor)))
        return to_units(self._typed.text, self._typed.cursor)

    @Slot()
    def clear(self) -> None:
        """Take all words away; the chips come back."""
        self.choose("")

    @Slot(str)
    def choose(self, word: str) -> None:
        """Look for *word* at once, as a chip asks."""
        self._set_typed(written(word, len(word)))
        self._look_up()

    @Slot()
    def showKeys(self) -> None:
        """Bring the keys, as a touch on the field asks."""
        self._set_keys_shown(True)

    @Slot()
    def hideKeys(self) -> None:
        """Give the keys' room to the results."""
        self._set_keys_shown(False)

    @Slot(int, int)
    def fit(self, sentence: int, snippet: int) -> None:
        """There is room for so many letters of a sentence of the document, and of the museum's."""
        if (sentence, snippet) != self._room:
            self._room = sentence, snippet
            self._show()

    @Slot(int, int)
    def stand(self, document_row: int, museum_row: int) -> None:
        """These rows stand on top of the lists."""
        self._rows_on_top = (document_row, museum_row)

    @Slot()
    def arrive(self) -> None:
        """The lists are there now: send them where the search stands."""
        self.moved.emit(*self._rows_on_top)

    @Property(str, notify=typedChanged)
    def text(self) -> str:
        return self._typed.text

    @Property(bool, notify=keysChanged)
    def keysShown(self) -> bool:
        return self._keys_shown

    @Property(Keyboard, constant=True)
    def keyboard(self) -> Keyboard:
        return self._keyboard

    @Property(RecordList, constant=True)
    def document(self) -> RecordList:
        return self._document

    @Property(RecordList, constant=True)
    def museum(self) -> RecordList:
        return self._museum

    @Property(RecordList, constant=True)
    def people(self) -> RecordList:
        return self._chips["people"]

    @Property(RecordList, constant=True)
    def places(self) -> RecordList:
        return self._chips["places"]

    @Property(RecordList, constant=True)
    def years(self) -> RecordList:
        return self._chips["years"]

    @Property(RecordList, constant=True)
    def terms(self) -> RecordList:
        return self._chips["terms"]

    @Property(str, notify=chipsChanged)
    def borrowed(self) -> str:
        """Says once that most words to choose stand in another language; empty where each says it itself."""
        return self._borrowed

    @Property(RecordList, constant=True)
    def tried(self) -> RecordList:
        """Some chips of every group, to stand beside results."""
        return self._chips["tried"]

    @Property(int, notify=answered)
    def passagesFound(self) -> int:
        return self._found.passages

    @Property(int, notify=answered)
    def recordsFound(self) -> int:
        return self._found.records

    @Property(str, notify=answered)
    def answeredText(self) -> str:
        """What the lists answer, without the spaces around it; empty when nothing was asked."""
        return self._answered_text

    @Property(str, notify=answered)
    def invitation(self) -> str:
        """What to do where there is nothing to show: that nothing was found, or that a word may be chosen."""
        asked = self._answered_text
        return (
            self._edition.naming("nothingFound", asked) if asked else self._edition.word("searchIntroduction")
        )

    def _at(self, cursor: int) -> TypedText:
        return moved(self._typed, from_units(self._typed.text, cursor))

    def _type(self, typed: TypedText) -> None:
        if typed.text != self._typed.text:
            self._pause.start()
        self._set_typed(typed)

    def _set_typed(self, typed: TypedText) -> None:
        self._typed = typed
        self.typedChanged.emit()

    def _set_keys_shown(self, shown: bool) -> None:
        self._keys_shown = shown
        self.keysChanged.emit()

    @Slot()
    def _look_up(self) -> None:
        self._pause.stop()
        text = self._typed.text
        self._found, self._answered_text = (
            self._edition.reader.search(text, self._edition.tag, MOST),
            text.strip(),
        )
        self._show()
        self._rows_on_top = (0, 0)
        self.moved.emit(*self._rows_on_top)

    def _show(self) -> None:
        document = [self._rows.document_row(hit, self._room[0]) for hit in self._found.document]
        museum = [self._rows.museum_row(hit, self._room[1]) for hit in self._found.museum]
        self._shown = {row.key: shown for row, shown in (*document, *museum)}
        self._document.replace([row for row, _ in document])
        self._museum.replace([row for row, _ in museum])
        self.textsChanged.emit()
        self.answered.emit()
