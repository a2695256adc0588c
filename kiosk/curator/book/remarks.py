"""The museum's remarks in a book: notes, contested matters, sources."""

from collections.abc import Iterable, Iterator

from kiosk.curator.book.figures import figures
from kiosk.curator.book.markup import Element, put
from kiosk.curator.book.voice import Voice
from kiosk.curator.book.xhtml import classed, prose, spoken, worded
from kiosk.exhibit.evidence import Contested, Source
from kiosk.exhibit.model import Note, Question


def note_aside(note: Note, voice: Voice) -> Element:
    """A note or a claim, with a way back to the passage."""
    kind = voice.word("contestedClaim" if note.kind == "claim" else "curatorsNote")
    head = worded("h3", voice.text(note.title), voice)
    title = head.text or ""
    head.text = ""
    put(head, classed("span", str(note.number), kind="note-number"), f" {title}")
    aside = classed(
        "aside",
        classed("p", kind, kind="kind"),
        head,
        kind=note.kind,
        id=f"note-{note.key}",
        role="doc-footnote",
    )
    put(aside, *prose(voice.prose(note.text), voice), *figures((note.picture,), voice))
    if note.contested:
        put(aside, *contested(note.contested, voice))
    put(aside, *source_line(note.sources, voice))
    passage = note.anchor.passage
    section, found = voice.passages[passage]
    place = voice.word("paragraph", found.number) if found.number else voice.text(section.short_title).text
    back = classed("a", f"↩ {place}", href=f"#passage-{passage}", role="doc-backlink")
    return put(aside, classed("p", back, kind="back"))


def question_article(question: Question, voice: Voice) -> Element:
    """A question in the document's words, how it is answered, and the way to the answer."""
    head = worded("h3", voice.text(question.title), voice)
    title = head.text or ""
    head.text = ""
    put(head, classed("span", str(question.number), kind="note-number"), f" {title}")
    asked = voice.passages[question.passage][1].reading.text
    article = classed("article", head, _quote(asked, question.passage, voice))
    put(article, {"id": f"question-{question.number}"}, *prose(voice.prose(question.explanation), voice))
    if question.key_sentence:
        put(article, _quote(f"“{question.key_sentence.text}”", question.key_sentence.anchor.passage, voice))
    said = voice.word("answerIsIn" if question.fit == "direct" else "answeredInPart")
    link = classed("a", voice.place(question.begins_at), href=f"#passage-{question.begins_at}")
    return put(article, classed("p", f"{said}: ", link, kind="places"), *source_line(question.sources, voice))


def _quote(words: str, passage: str, voice: Voice) -> Element:
    """The document's own words, in its language."""
    section, _ = voice.passages[passage]
    language = next(one.language for one in voice.exhibit.documents if section in one.sections)
    quote = classed("blockquote", classed("p", words), kind="document")
    return spoken(quote, language, voice.language)


def contested(matter: Contested, voice: Voice) -> Iterator[Element]:
    """What the document says beside what is known."""
    yield classed("h4", voice.word("documentSays"))
    if matter.quotation:
        yield _quote(f"“{matter.quotation.text}”", matter.quotation.anchor.passage, voice)
    yield from prose(voice.prose(matter.claim), voice)
    yield classed("h4", voice.word("whatIsKnown"))
    yield from prose(voice.prose(matter.known), voice)
    yield from source_line(matter.sources, voice)


def source_line(sources: Iterable[Source], voice: Voice) -> Iterator[Element]:
    """Where the museum's words come from; what nobody checked says so."""
    parts: list[str | Element] = []
    for source in sources:
        unchecked = source.status == "unverified"
        words = voice.word("sourceUnverified", source.title) if unchecked else source.title
        parts += ["; "] if parts else []
        parts.append(classed("a", words, href=source.url) if source.url.startswith("http") else words)
    if parts:
        yield classed("p", classed("span", voice.word("source"), kind="label"), " ", *parts, kind="sources")
