"""The editors' questions: one is chosen, with its words, where it is answered and how directly."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.text import Mark, MarkedText, MarkKind
from kiosk.visitor.card_rows import TextRow, text_rows
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import Light
from kiosk.visitor.mark_names import name_of_mark
from kiosk.visitor.marked_texts import MarkedTexts
from kiosk.visitor.question_content import QuestionContent, question_content
from kiosk.visitor.question_rows import QuestionRow, question_rows
from kiosk.visitor.record_list import RecordList

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
LONG = 280
"""Characters above which a question is set smaller."""
NOTES = frozenset({MarkKind.NOTE, MarkKind.CLAIM})


@QmlElement
@QmlUncreatable("The visit holds the questions")  # pyright: ignore[reportCallIssue]
class Questions(MarkedTexts):
    """All questions, one of them chosen. Its text is called by the key of its passage, without its number."""

    changed = Signal()
    lightChanged = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._chosen = str(edition.questions[0].number) if edition.questions else ""
        self._content = QuestionContent()
        self._texts: dict[str, MarkedText] = {}
        self._light = Light()
        self._rows = RecordList(QuestionRow, self)
        self._explanation = RecordList(TextRow, self)
        self._show()

    def read_in(self, edition: Edition) -> None:
        """Show the same question in another language."""
        self._edition = edition
        self._show()

    def chosen(self) -> str:
        """The number of the question shown, to come back to."""
        return self._chosen

    @Slot(str)
    def choose(self, number: str) -> None:
        """Show the question with this *number*; numbers that no question has change nothing."""
        if number != self._chosen and number in [row.key for row in self._rows.rows]:
            self._chosen = number
            self._show()

    def light_up(self, light: Light) -> None:
        """Light the words of *light*, if they stand in the question shown."""
        self._light = light
        self.lightChanged.emit()

    def light_of(self, kind: str, target: str, start: int) -> Light:
        """The characters of the passage under a mark; *start* counts from the words after the number."""
        kinds = {"note", "claim"} if kind in NOTES else {kind}
        text = self._content.text
        marks = [m for m in text.words.marks if (m.start, m.target) == (start, target)]
        end = next(mark.end for mark in marks if mark.kind.value in kinds)
        return Light(self._content.passage, start + text.offset, end + text.offset)

    def answer(self) -> Light:
        """The first sentence of the answer."""
        return self._content.answer

    def marked_text(self, key: str) -> MarkedText:
        return self._texts.get(key, MarkedText(""))

    def describe(self, mark: Mark) -> tuple[str, str]:
        number = str(self._edition.note(mark.target).number) if mark.kind in NOTES else ""
        return number, name_of_mark(mark, self._edition)

    @Property(RecordList, constant=True)
    def rows(self) -> RecordList:
        return self._rows

    @Property(str, notify=changed)
    def borrowed(self) -> str:
        """``in English``, where the museum's words are not there in the visitor's language."""
        return self._content.borrowed

    @Property(str, notify=changed)
    def allBorrowed(self) -> str:
        """``in English``, where little or nothing of the list is there in the visitor's language."""
        return self._edition.borrowing.once(question.title for question in self._edition.questions)

    @Property(RecordList, constant=True)
    def explanation(self) -> RecordList:
        return self._explanation

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._chosen

    @Property(str, notify=changed)
    def passage(self) -> str:
        """The key of the question's passage, by which its words are typeset."""
        return self._content.passage

    @Property(str, notify=changed)
    def spoken(self) -> str:
        return self._content.text.words.text

    @Property(bool, notify=changed)
    def isLong(self) -> bool:
        return len(self._content.text.words.text) > LONG

    @Property(str, notify=changed)
    def signature(self) -> str:
        return self._content.signature

    @Property(bool, notify=changed)
    def isPartial(self) -> bool:
        """Whether the question is answered in part only."""
        return self._content.isPartial

    @Property(str, notify=changed)
    def answerNumber(self) -> str:
        return self._content.answerNumber

    @Property(str, notify=changed)
    def answerTitle(self) -> str:
        return self._content.answerTitle

    @Property(str, notify=changed)
    def answerPlace(self) -> str:
        return self._content.answerPlace

    @Property(str, notify=changed)
    def keySentence(self) -> str:
        return self._content.keySentence

    @Property(int, notify=lightChanged)
    def lightStart(self) -> int:
        return self._light.start - self._content.text.offset if self._is_lit() else -1

    @Property(int, notify=lightChanged)
    def lightEnd(self) -> int:
        return self._light.end - self._content.text.offset if self._is_lit() else -1

    def _is_lit(self) -> bool:
        return bool(self._light.passage) and self._light.passage == self._content.passage

    def _show(self) -> None:
        found = [question for question in self._edition.questions if str(question.number) == self._chosen]
        self._content = question_content(found[0], self._edition) if found else QuestionContent()
        rows = text_rows("body", self._content.explanation)
        self._texts = dict(zip((row.key for row in rows), self._content.explanation, strict=True))
        self._texts[self._content.passage] = self._content.text.words
        self._rows.replace(question_rows(self._edition.questions, self._chosen, self._edition))
        self._explanation.replace(rows)
        self.textsChanged.emit()
        self.changed.emit()
        self.lightChanged.emit()
