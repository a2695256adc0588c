"""The keys on the screen: which letters they carry."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

LATIN, HANGUL, NUMBERS = "latin", "hangul", "numbers"
ROWS = {
    LATIN: ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    HANGUL: ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"),
    NUMBERS: ("1234567890", "-–’.,:;()", "“”/&?%+"),
}
DOUBLED = str.maketrans("ㅂㅈㄷㄱㅅㅐㅔ", "ㅃㅉㄸㄲㅆㅒㅖ")
"""What the keys of a two-set keyboard carry while its doubling key is down."""


@QmlElement
@QmlUncreatable("The search holds the keyboard")  # pyright: ignore[reportCallIssue]
class Keyboard(QObject):
    """Latin letters, Korean letters in the two-set layout, or numbers; three rows of keys."""

    changed = Signal()

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letters = letters_of(language)
        self._layout = self._letters
        self._is_doubled = False

    def state(self) -> str:
        """The layout that is shown, to come back to."""
        return self._layout

    def restore(self, layout: str) -> None:
        """Show *layout*."""
        if layout != NUMBERS:
            self._letters = layout
        self._show(layout)

    @Property("QStringList", notify=changed)
    def rows(self) -> list[str]:
        """The letters of each row, one key a letter."""
        return [row.translate(DOUBLED) if self._is_doubled else row for row in ROWS[self._layout]]

    @Property(str, notify=changed)
    def layout(self) -> str:
        return self._layout

    @Property(bool, notify=changed)
    def isDoubled(self) -> bool:
        """Whether the next Korean consonant is a doubled one."""
        return self._is_doubled

    @Slot()
    def switchLetters(self) -> None:
        """Go from Latin letters to Korean ones, and back; from the numbers to the letters before."""
        if self._layout != NUMBERS:
            self._letters = HANGUL if self._letters == LATIN else LATIN
        self._show(self._letters)

    @Slot()
    def switchNumbers(self) -> None:
        """Go to the numbers, and back to the letters."""
        self._show(self._letters if self._layout == NUMBERS else NUMBERS)

    @Slot()
    def double(self) -> None:
        """Double the next consonant, or do not."""
        self._is_doubled = not self._is_doubled
        self.changed.emit()

    def release(self) -> None:
        """A letter was typed: the doubling key comes up again."""
        if self._is_doubled:
            self.double()

    def _show(self, layout: str) -> None:
        self._layout, self._is_doubled = layout, False
        self.changed.emit()


def letters_of(language: str) -> str:
    """The layout that visitors who read *language* begin with."""
    return HANGUL if language.partition("-")[0] == "ko" else LATIN
