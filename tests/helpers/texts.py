"""Short ways to say a text of the museum in tests."""

from kiosk.exhibit.evidence import Source
from kiosk.exhibit.model import When
from kiosk.exhibit.text import Localized, LocalizedProse, Mark, MarkedText, Prose, Wording

SURVEY = Source("Harbour survey", "https://example.org/survey", "archive", "verified", "the date of closing")
LETTER = Source("A later letter", "", "letter", "unverified", "who was asked")


def localized(english: str, korean: str = "") -> Localized:
    """A short text in English and, where given, Korean."""
    korean_wording = (Wording("ko", korean),) if korean else ()
    return Localized((Wording("en", english), *korean_wording))


def prose(english: str, korean: str = "", marks: tuple[Mark, ...] = ()) -> LocalizedProse:
    """One paragraph in English, with marks, and, where given, in Korean."""
    korean_version = (Prose("ko", (MarkedText(korean),)),) if korean else ()
    return LocalizedProse((Prose("en", (MarkedText(english, marks),)), *korean_version))


def year(number: int) -> When:
    """All of one year."""
    words = localized(str(number), f"{number}년")
    return When(str(number), words, words, float(number), number + 1.0, False, False, False, False)
