"""What says the words of the exhibit aloud."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Manner:
    """How something is said: ``volume`` from 0 to 1, ``rate`` from -1 (slowest) to 1, 0 being usual."""

    volume: float = 0.7
    rate: float = 0.0


USUAL_MANNER = Manner()


class Voice(QObject):
    """A voice that nothing can be said with; ``VoiceProcess`` is the one that is heard."""

    changed = Signal()
    """Whether it can speak now, or why it cannot."""
    ended = Signal(int)
    """The text with this number was said to its end."""

    @property
    def can_speak(self) -> bool:
        """Whether something said would be heard."""
        return False

    @property
    def reason(self) -> str:
        """Why it cannot speak, and what to do, in one sentence for staff; empty when nothing is wrong."""
        return ""

    def speaks(self, language: str) -> bool:
        """Whether it can pronounce *language*, a BCP 47 tag."""
        del language
        return False

    def prepare(self) -> None:
        """Be ready to speak soon; the visitor is waiting for something else now."""

    def say(self, number: int, text: str, language: str, manner: Manner) -> None:
        """Begin to say *text* instead of what is being said; ``ended`` tells its *number* at its end."""

    def hush(self) -> None:
        """Fall silent at once."""

    def close(self) -> None:
        """Fall silent for good."""


class StillVoice(Voice):
    """Speaks every language, makes no sound and comes to no end: for pictures of the screens."""

    @property
    def can_speak(self) -> bool:
        return True

    def speaks(self, language: str) -> bool:
        del language
        return True
