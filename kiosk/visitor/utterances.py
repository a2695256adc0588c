"""What is read aloud of each screen: sentences, each with its voice, its language and where it stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kiosk.exhibit.text import Localized, LocalizedProse, MarkedText
from kiosk.visitor.edition import Edition
from kiosk.visitor.quoting import SENTENCE

DOCUMENT, MUSEUM = "document", "museum"
ANNOUNCED = {DOCUMENT: "theDocumentSpeaks", MUSEUM: "theMuseumSpeaks"}
"""The interface's words that are said where a voice begins to speak."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something to be said in one breath."""

    key: str
    """The text that is lit meanwhile: a passage's key or a paragraph's; empty for words of neither."""
    voice: str
    """``document`` or ``museum``."""
    text: str
    language: str
    """BCP 47."""
    start: int = 0
    """Where ``text`` begins in the text called ``key``."""


def word(edition: Edition, *keys: str) -> Utterance:
    """Words of the interface, one after the other."""
    return Utterance("", MUSEUM, ". ".join(edition.word(key) for key in keys), edition.tag)


def said(edition: Edition, text: Localized, key: str = "") -> Utterance:
    """A short text of the museum."""
    wording = text.in_language(edition.tag)
    return Utterance(key, MUSEUM, wording.text, wording.language)


def prose(edition: Edition, part: str, text: LocalizedProse) -> Iterator[Utterance]:
    """The museum's paragraphs, called ``part-0``, ``part-1`` and so on as on the screen."""
    version = edition.prose(text)
    return paragraphs(part, version.paragraphs, version.language)


def paragraphs(part: str, texts: Iterable[MarkedText], language: str) -> Iterator[Utterance]:
    """The museum's paragraphs *texts* in their *language*, called as on the screen."""
    for number, text in enumerate(texts):
        yield Utterance(f"{part}-{number}", MUSEUM, text.text, language)


def quotation(edition: Edition, text: str) -> Iterator[Utterance]:
    """Words of the document outside its pages, if there are any."""
    if text:
        yield Utterance("", DOCUMENT, text, language_of_document(edition))


def language_of_document(edition: Edition) -> str:
    """The language that the document is written in."""
    return edition.reader.documents()[0].language


def script(utterances: Iterable[Utterance], edition: Edition) -> tuple[Utterance, ...]:
    """*utterances* in sentences; where another voice begins, it is named first."""
    lines: list[Utterance] = []
    voice = ""
    for utterance in utterances:
        if not utterance.text.strip():
            continue
        if utterance.voice != voice:
            voice = utterance.voice
            name = edition.word(ANNOUNCED[voice])
            lines.append(Utterance(utterance.key, MUSEUM, name, edition.tag, utterance.start))
        lines.extend(sentences(utterance))
    return tuple(lines)


def sentences(utterance: Utterance) -> Iterator[Utterance]:
    """*utterance* sentence by sentence."""
    text, begin = utterance.text, 0
    for end in [*(found.end() for found in SENTENCE.finditer(text)), len(text)]:
        words = text[begin:end]
        if words.strip():
            start = begin + len(words) - len(words.lstrip())
            yield replace(utterance, text=words.strip(), start=utterance.start + start)
        begin = end
