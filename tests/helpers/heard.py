"""A voice whose words a test can read, in place of one that is heard."""

from dataclasses import dataclass

from kiosk.visitor.voice import Manner, Voice


@dataclass(frozen=True, slots=True)
class Heard:
    """Something that was said."""

    number: int
    text: str
    language: str
    manner: Manner


class WrittenVoice(Voice):
    """Writes down what it is to say; a test says when the words end."""

    def __init__(self, languages: tuple[str, ...] = ("en", "ko")) -> None:
        super().__init__()
        self.languages = languages
        self.said: list[Heard] = []
        self.is_silent = True
        self.prepared = 0
        self.failed = ""

    @property
    def can_speak(self) -> bool:
        return bool(self.languages)

    @property
    def reason(self) -> str:
        return self.failed

    def speaks(self, language: str) -> bool:
        return language in self.languages

    def prepare(self) -> None:
        self.prepared += 1

    def say(self, number: int, text: str, language: str, manner: Manner) -> None:
        self.said.append(Heard(number, text, language, manner))
        self.is_silent = False

    def hush(self) -> None:
        self.is_silent = True

    def end(self) -> None:
        """What is being said comes to its end."""
        self.ended.emit(self.said[-1].number)

    @property
    def last(self) -> Heard:
        """What was said last."""
        return self.said[-1]
