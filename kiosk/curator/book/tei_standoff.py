"""What the museum says beside the documents, in TEI's ``standOff``: notes, questions, glossary, timeline."""

from collections.abc import Iterable, Iterator

from kiosk.curator.book.markup import Element
from kiosk.curator.book.tei_dates import date_attributes
from kiosk.curator.book.tei_figures import Pictures, tei_figures
from kiosk.curator.book.tei_header import prose
from kiosk.curator.book.tei_text import MUSEUM, identified, in_language, point_name, tei, wordings
from kiosk.exhibit.evidence import Contested, Source
from kiosk.exhibit.model import Event, Exhibit, Name, Note, Question, Term
from kiosk.exhibit.text import Mark, MarkKind


def stand_off(exhibit: Exhibit) -> Element | None:
    """Notes, questions, terms and events; None where there are none."""
    spans, pictures = _spans(exhibit), {picture.key: picture for picture in exhibit.pictures}
    parts: list[Element] = []
    if exhibit.notes:
        parts.append(
            tei.listAnnotation(*(_note(note, spans, pictures) for note in exhibit.notes), type="notes")
        )
    if exhibit.questions:
        parts.append(tei.listAnnotation(*map(_question, exhibit.questions), type="questions"))
    if exhibit.terms:
        parts.append(
            tei.list(*(one for term in exhibit.terms for one in _term(term, pictures)), type="gloss")
        )
    if exhibit.events:
        parts.append(tei.listEvent(*(_event(event, spans, pictures) for event in exhibit.events)))
    return tei.standOff(*parts) if parts else None


Spans = dict[tuple[MarkKind, str], list[str]]


def _spans(exhibit: Exhibit) -> Spans:
    """Pointers to the words that each note, claim and event speaks of."""
    found: Spans = {}
    for document in exhibit.documents:
        for section in document.sections:
            for passage in section.passages:
                for mark in passage.reading.marks:
                    found.setdefault((mark.kind, mark.target), []).append(_range(mark, passage.key))
    return found


def _range(mark: Mark, passage: str) -> str:
    """A pointer to the words between two anchors (TEI P5, 16.2.4.5)."""
    return f"#range({point_name(mark, passage, is_end=False)},{point_name(mark, passage, is_end=True)})"


def _note(note: Note, spans: Spans, pictures: Pictures) -> Element:
    kind = MarkKind.CLAIM if note.kind == "claim" else MarkKind.NOTE
    target = " ".join(spans.get((kind, note.key), [f"#passage-{note.anchor.passage}"]))
    return tei.note(
        *wordings("label", note.title),
        *prose(note.text),
        *tei_figures([note.picture], pictures),
        *_contested(note.contested),
        *sources(note.sources),
        identified("note", note.key),
        type=note.kind,
        n=str(note.number),
        target=target,
        resp=MUSEUM,
    )


def _question(question: Question) -> Element:
    answer = tei.ptr(target=f"#passage-{question.begins_at}", type=question.fit)
    return tei.note(
        *wordings("label", question.title),
        *prose(question.explanation),
        *([tei.quote(question.key_sentence.text)] if question.key_sentence else []),
        tei.p(answer),
        *sources(question.sources),
        identified("question", str(question.number)),
        type="question",
        n=str(question.number),
        target=f"#passage-{question.passage}",
        resp=MUSEUM,
    )


def _contested(contested: Contested | None) -> Iterator[Element]:
    if contested is None:
        return
    quoted = [tei.p(tei.quote(contested.quotation.text))] if contested.quotation else []
    yield tei.note(*quoted, *prose(contested.claim), type="claimed")
    yield tei.note(*prose(contested.known), *sources(contested.sources), type="known", resp=MUSEUM)


def sources(found: Iterable[Source]) -> Iterator[Element]:
    """Where statements come from; whether somebody checked it is the ``type``."""
    for source in found:
        ref = [tei.ref(target=source.url)] if source.url else []
        supports = [tei.note(source.supports)] if source.supports else []
        yield tei.bibl(tei.title(source.title), *ref, *supports, type=source.status)


def _names(found: Iterable[Name]) -> Iterator[Element]:
    return (tei.term(name.text, type=name.script) for name in found)


def _term(term: Term, pictures: Pictures) -> tuple[Element, Element]:
    heads = [tei.term(one.text, in_language(one.language)) for one in term.headword.wordings]
    refs = [tei.ref(target=f"#term-{key}", type="see") for key in term.see_also]
    refs += [tei.ref(target=f"#event-{key}", type="event") for key in term.events]
    label = tei.label(*heads, *_names(term.names), identified("term", term.key), type=term.category)
    return label, tei.item(
        *prose(term.definition),
        *tei_figures([term.picture], pictures),
        *_contested(term.contested),
        *_in_paragraph(refs),
        *sources(term.sources),
    )


def _in_paragraph(elements: list[Element]) -> list[Element]:
    return [tei.p(*elements)] if elements else []


def _event(event: Event, spans: Spans, pictures: Pictures) -> Element:
    mentions = spans.get((MarkKind.EVENT, event.key), [])
    notes = [tei.note(*(tei.ptr(target=one) for one in mentions), type="mentions")] if mentions else []
    shown = [tei.note(*tei_figures([event.picture], pictures), type="picture")] if event.picture else []
    return tei.event(
        *wordings("label", event.title),
        *prose(event.text, "desc"),
        *notes,
        *shown,
        *sources(event.sources),
        identified("event", event.key),
        date_attributes(event.when),
        type=event.lane,
    )
