"""Which words of a screen are read aloud, in the order in which they are read."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from kiosk.exhibit.model import Section
from kiosk.visitor.card_content import CardContent
from kiosk.visitor.card_pages import card_content
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import CardPage
from kiosk.visitor.index_entries import index_entries
from kiosk.visitor.page_order import page_rows
from kiosk.visitor.question_content import question_content
from kiosk.visitor.question_rows import answer_sections
from kiosk.visitor.timeline_contents import make_chronicle
from kiosk.visitor.utterances import (
    DOCUMENT,
    MUSEUM,
    Utterance,
    language_of_document,
    paragraphs,
    prose,
    quotation,
    said,
    script,
    word,
)

if TYPE_CHECKING:
    from kiosk.visitor.reading import Reading
    from kiosk.visitor.visit import Visit

CARD_KINDS = {"glossary": "glossary", "note": "curatorsNote", "claim": "contestedClaim", "event": "event"}
"""The word for each kind of card; all others are corrections."""


def spoken_screen(visit: "Visit") -> tuple[Utterance, ...]:
    """What is read aloud now: the card, when one is open, else the screen."""
    edition, page = visit.edition, visit.card.page() if visit.cardIsOpen else None
    if page is not None:
        return script(spoken_card(page, edition), edition)
    return script(SCREENS.get(visit.screen, _nothing)(visit), edition)


def spoken_card(page: CardPage, edition: Edition) -> Iterator[Utterance]:
    """A card, as it stands."""
    content = card_content(page, edition)
    languages = content.languages
    yield word(edition, CARD_KINDS.get(content.kind, "correction"))
    yield Utterance("", MUSEUM, content.date, edition.tag)
    yield Utterance("", MUSEUM, content.title, languages.title or edition.tag)
    yield from paragraphs("body", content.body, languages.body or edition.tag)
    if content.plate.picture:
        yield from _picture("picture", content.plate.picture, edition)
    yield from _both_sides(content, edition)


def _both_sides(content: CardContent, edition: Edition) -> Iterator[Utterance]:
    """What the document says, and what is known."""
    if content.quotation or content.claim:
        yield word(edition, "documentSays")
        yield from quotation(edition, content.quotation)
        yield from paragraphs("claim", content.claim, content.languages.claim)
    if content.known:
        yield word(edition, "whatIsKnown")
        yield from paragraphs("known", content.known, content.languages.known)


def _document(visit: "Visit") -> Iterator[Utterance]:
    """The document from where the visitor reads to its end; the museum's titles between."""
    edition, reading, begins = visit.edition, visit.reading, _first_in_sight(visit.reading)
    is_on = False
    languages = {part.key: one.language for one in edition.documents for part in one.sections}
    for section in edition.sections:
        for order, (key, passage, picture) in enumerate(page_rows(section.passages)):
            is_on = is_on or key == begins
            if not is_on or (passage.kind == "blank" and not picture):
                continue
            if order == 0:
                yield _title(section, key, edition)
            if picture:
                yield from _picture(key, picture, edition)
                continue
            text = passage.transcribed if reading.asTranscribed else passage.reading.text
            yield Utterance(passage.key, DOCUMENT, text, languages[section.key])


def _picture(key: str, picture: str, edition: Edition) -> Iterator[Utterance]:
    """That there is a picture, what it shows, and what stands beneath it."""
    described = edition.pictures[picture]
    yield Utterance(key, MUSEUM, f"{edition.word('picture')}.", edition.tag)
    yield said(edition, described.alt, key)
    yield said(edition, described.caption, key)


def _first_in_sight(reading: "Reading") -> str:
    """The key of the first passage that begins on the page, else of the one that fills it."""
    keys, here = [row.key for row in reading.passages.rows], reading.passage_here()
    top = keys.index(reading.place().passage) if reading.place().passage in keys else 0
    is_cut = reading.place().lines > 1 and here is not None and here.key != keys[top]
    return keys[top + is_cut]


def _title(section: Section, key: str, edition: Edition) -> Utterance:
    title = said(edition, section.title, key)
    number = "" if section.number is None else f"{section.number}. "
    return Utterance(key, title.voice, number + title.text, title.language)


def _home(visit: "Visit") -> Iterator[Utterance]:
    edition = visit.edition
    yield said(edition, edition.details.title)
    yield said(edition, edition.details.kicker)
    yield from prose(edition, "introduction", edition.details.introduction)
    yield word(
        edition, "readTheDocument", "theQuestions", "timeline", "peoplePlacesWords", "aboutThisDocument"
    )


def _notice(visit: "Visit") -> Iterator[Utterance]:
    yield word(visit.edition, "noticeTitle")
    yield from prose(visit.edition, "notice", visit.edition.details.notice)


def _questions(visit: "Visit") -> Iterator[Utterance]:
    edition, number = visit.edition, visit.questions.chosen()
    for question in edition.questions:
        if str(question.number) == number:
            content = question_content(question, edition)
            yield Utterance("", MUSEUM, edition.word("question").replace("%1", number), edition.tag)
            yield Utterance(content.passage, DOCUMENT, content.text.words.text, language_of_document(edition))
            yield word(edition, "answeredInPart" if content.isPartial else "answerIsIn")
            yield Utterance("", MUSEUM, content.answerNumber, edition.tag)
            yield from (said(edition, section.title) for section in answer_sections(question, edition)[:1])
            yield Utterance("", MUSEUM, content.answerPlace, edition.tag)
            yield from prose(edition, "body", question.explanation)
            yield from quotation(edition, content.keySentence)


def _timeline(visit: "Visit") -> Iterator[Utterance]:
    """The events in order of date, each with its lane."""
    edition = visit.edition
    reader, document_date = edition.reader, edition.details.document_date
    lanes = {lane.key: lane.title for lane in reader.lanes()}
    chronicle = make_chronicle(reader.events(), reader.lanes(), reader.eras(), document_date)
    yield word(edition, "timeline")
    for event in chronicle.events:
        yield said(edition, event.when.words)
        yield said(edition, event.title)
        yield said(edition, lanes[event.lane])


def _index(visit: "Visit") -> Iterator[Utterance]:
    edition = visit.edition
    yield word(edition, "index")
    for entry in index_entries(edition.reader.terms(), edition):
        yield Utterance("", MUSEUM, entry.title, entry.language)


def _about(visit: "Visit") -> Iterator[Utterance]:
    edition, details = visit.edition, visit.edition.details
    yield word(edition, "theRecord")
    yield from prose(edition, "record", details.record)
    yield said(edition, details.dating.title)
    yield from prose(edition, "dating", details.dating.text)
    yield Utterance("", MUSEUM, visit.about.chartSpoken, edition.tag)
    yield from prose(edition, "conclusion", details.dating.conclusion)
    yield word(edition, "howCopied")
    yield from prose(edition, "transcription", details.transcription)


def _nothing(_visit: "Visit") -> Iterator[Utterance]:
    yield from ()


SCREENS: dict[str, Callable[["Visit"], Iterator[Utterance]]] = {
    "home": _home,
    "notice": _notice,
    "read": _document,
    "questions": _questions,
    "timeline": _timeline,
    "index": _index,
    "about": _about,
}
"""Screens by name. The search says nothing: its results are read where they lead."""
