"""A book's chapters: the title, the documents' sections, the glossary, the timeline, the record."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.curator.book.figures import figures, standing_alone
from kiosk.curator.book.markup import Element, put
from kiosk.curator.book.remarks import contested, note_aside, question_article, source_line
from kiosk.curator.book.voice import Voice
from kiosk.curator.book.xhtml import classed, marked, prose, spoken, worded
from kiosk.exhibit.model import Document, Event, Passage, Section, Term
from kiosk.exhibit.text import LocalizedProse


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the book with a place in the contents."""

    key: str
    title: str
    body: Element
    document: str = ""
    """The title of the document that it is part of; empty for the museum's chapters."""


def chapters(voice: Voice) -> Iterator[Chapter]:
    """All chapters, in the order of reading."""
    exhibit = voice.exhibit
    yield Chapter("title", voice.text(exhibit.details.title).text, _title(voice))
    for document in exhibit.documents:
        for section in document.sections:
            title = voice.text(section.title).text
            body = _section(section, document, voice)
            yield Chapter(f"section-{section.key}", title, body, voice.text(document.title).text)
    if exhibit.questions:
        yield Chapter("questions", voice.word("theQuestions"), _questions(voice))
    if exhibit.terms:
        yield Chapter("glossary", voice.word("glossary"), _glossary(voice))
    if exhibit.events:
        yield Chapter("timeline", voice.word("timeline"), _timeline(voice))
    yield Chapter("about", voice.word("aboutThisDocument"), _about(voice))


def _title(voice: Voice) -> Element:
    exhibit, details = voice.exhibit, voice.exhibit.details
    voices = classed(
        "div",
        classed("h2", voice.word("twoVoices")),
        classed("p", voice.word("documentVoice"), kind="sample-document"),
        classed("p", voice.word("museumVoice"), kind="sample-museum"),
        kind="voices",
    )
    return classed(
        "section",
        worded("p", voice.text(details.kicker), voice, "kicker"),
        worded("h1", voice.text(details.title), voice),
        *prose(voice.prose(details.introduction), voice),
        *figures(standing_alone(exhibit), voice),
        put(
            classed("div", classed("h2", voice.word("noticeTitle")), kind="notice"),
            *prose(voice.prose(details.notice), voice),
        ),
        voices,
        kind="museum title",
        id="title",
    )


def _section(section: Section, document: Document, voice: Voice) -> Element:
    title = voice.text(section.title)
    head = worded("h2", title, voice, "museum")
    if section.number is not None:
        head.text = ""
        put(head, classed("span", str(section.number), kind="section-number"), f" {title.text}")
    said = classed("p", voice.word("sectionTitleNote"), kind="museum title-note")
    body = classed("section", head, said, kind="section", id=f"section-{section.key}")
    summary = list(prose(voice.prose(section.summary), voice))
    if summary:
        body.append(classed("aside", *summary, kind="museum summary"))
    page = spoken(classed("div", kind=f"document {section.kind}"), document.language, voice.language)
    for passage in section.passages:
        put(page, *_in_museum(figures(passage.pictures_before, voice), document, voice))
        page.append(_passage(passage, voice))
        put(page, *_in_museum(figures(passage.pictures_after, voice), document, voice))
    body.append(page)
    keys = {passage.key for passage in section.passages}
    notes = [note for note in voice.exhibit.notes if note.anchor.passage in keys]
    if notes:
        body.append(classed("div", *(note_aside(note, voice) for note in notes), kind="museum notes"))
    return body


def _in_museum(elements: Iterator[Element], document: Document, voice: Voice) -> Iterator[Element]:
    """The museum's *elements* amid the words of *document*, in their own language."""
    return (spoken(element, voice.language, document.language) for element in elements)


def _passage(passage: Passage, voice: Voice) -> Element:
    element = classed("p", kind=passage.kind, id=f"passage-{passage.key}")
    if passage.number is not None:
        put(
            element,
            classed(
                "span", str(passage.number), kind="number", title=voice.word("paragraph", passage.number)
            ),
            " ",
        )
    return put(element, *marked(passage.reading, voice))


def links(passages: Iterator[str] | list[str], voice: Voice) -> Iterator[str | Element]:
    """Links to passages, parted by commas."""
    for index, passage in enumerate(dict.fromkeys(passages)):
        yield from (", ",) if index else ()
        yield classed("a", voice.place(passage), href=f"#passage-{passage}")


def _questions(voice: Voice) -> Element:
    rows = (question_article(question, voice) for question in voice.exhibit.questions)
    head = classed("h2", voice.word("theQuestions"))
    return classed("section", head, *rows, kind="museum questions", id="questions")


def _glossary(voice: Voice) -> Element:
    terms = sorted(voice.exhibit.terms, key=lambda term: voice.text(term.headword).text.casefold())
    entries = (_term(term, voice) for term in terms)
    return classed(
        "section", classed("h2", voice.word("glossary")), *entries, kind="museum glossary", id="glossary"
    )


def _term(term: Term, voice: Voice) -> Element:
    names = " · ".join(name.text for name in term.names)
    heads = [
        worded("h3", voice.text(term.headword), voice),
        *([classed("p", names, kind="names")] if names else []),
    ]
    entry = classed("article", *heads, *prose(voice.prose(term.definition), voice), id=f"term-{term.key}")
    put(entry, *figures((term.picture,), voice))
    if term.contested:
        put(entry, *contested(term.contested, voice))
    places = list(links([one.passage for one in term.occurrences], voice))
    if places:
        put(entry, classed("p", f"{voice.word('foundInDocument')}: ", *places, kind="places"))
    others = {one.key: voice.text(one.headword).text for one in voice.exhibit.terms}
    see = [classed("a", others[key], href=f"#term-{key}") for key in term.see_also]
    if see:
        put(entry, classed("p", f"{voice.word('seeAlso')}: ", *_parted(see), kind="places"))
    return put(entry, *source_line(term.sources, voice))


def _parted(elements: list[Element]) -> Iterator[str | Element]:
    for index, element in enumerate(elements):
        yield from (", ",) if index else ()
        yield element


def _timeline(voice: Voice) -> Element:
    rows = [_event(event, voice) for event in voice.exhibit.events]
    timeline = classed("ol", *rows, kind="events")
    return classed(
        "section", classed("h2", voice.word("timeline")), timeline, kind="museum timeline", id="timeline"
    )


def _event(event: Event, voice: Voice) -> Element:
    kind = "mentioned" if event.mentions else "context"
    row = classed(
        "li",
        worded("p", voice.text(event.when.words), voice, "date"),
        worded("h3", voice.text(event.title), voice),
        *prose(voice.prose(event.text), voice),
        *figures((event.picture,), voice),
        kind=kind,
        id=f"event-{event.key}",
    )
    places = list(links([one.passage for one in event.mentions], voice))
    note = [f"{voice.word('foundInDocument')}: ", *places] if places else [voice.word("eventForContext")]
    return put(row, classed("p", *note, kind="places"), *source_line(event.sources, voice))


def _about(voice: Voice) -> Element:
    details = voice.exhibit.details
    parts = [
        *_part("theRecord", details.record, voice),
        *_part("howDated", details.dating.text, voice),
        *prose(voice.prose(details.dating.conclusion), voice),
        *_part("howCopied", details.transcription, voice),
        *_part("rights", details.rights, voice),
        *_part("credits", details.credits, voice),
    ]
    return classed(
        "section", classed("h2", voice.word("aboutThisDocument")), *parts, kind="museum about", id="about"
    )


def _part(word: str, text: LocalizedProse, voice: Voice) -> Iterator[Element]:
    paragraphs = list(prose(voice.prose(text), voice))
    if paragraphs:
        yield classed("h3", voice.word(word))
        yield from paragraphs
