"""Every statement of an exhibit that is not from the document, with its sources."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.exhibit.evidence import Contested, Source
from kiosk.exhibit.model import Event, Exhibit, Note, Question, Term
from kiosk.exhibit.text import LocalizedProse


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that the museum says, in the default language."""

    kind: str
    """The heading under which it stands on the sheet."""
    file: str
    """Where curators wrote it; the folder, where the file's name is not kept."""
    title: str
    paragraphs: tuple[str, ...]
    sources: tuple[Source, ...]
    quotation: str = ""
    """Words of the document that it is about."""
    part: str = ""
    """What is known beside a claim, where it has sources of its own."""
    citable: bool = True
    """Whether its file has a place for sources."""

    @property
    def lacks_sources(self) -> bool:
        """Whether a source is missing that could be given."""
        return self.citable and not self.sources


def statements(exhibit: Exhibit) -> tuple[Statement, ...]:
    """All of them, in the order of the sheet."""
    language = exhibit.details.default_language
    return (
        *(one for term in exhibit.terms for one in _term(term, language)),
        *(_event(event, language) for event in exhibit.events),
        *(one for note in exhibit.notes for one in _note(note, language)),
        *(_question(question, language) for question in exhibit.questions),
        *_summaries(exhibit, language),
        *_about(exhibit, language),
    )


def _term(term: Term, language: str) -> Iterator[Statement]:
    title, file = term.headword.in_language(language).text, f"glossary/{term.key}.md"
    yield Statement("Glossary", file, title, _read(term.definition, language), term.sources)
    if term.contested:
        yield _known("Glossary", file, title, term.contested, term.sources, language)


def _event(event: Event, language: str) -> Statement:
    title = f"{event.when.words.in_language(language).text}: {event.title.in_language(language).text}"
    return Statement(
        "Timeline", f"timeline/{event.key}.md", title, _read(event.text, language), event.sources
    )


def _note(note: Note, language: str) -> Iterator[Statement]:
    title, file = note.title.in_language(language).text, f"notes/{note.key}.md"
    kind = "Contested claims" if note.kind == "claim" else "Notes"
    text = _read(note.text, language)
    sources = note.sources or (note.contested.sources if note.contested else ())
    if text:
        yield Statement(kind, file, title, text, sources)
    if note.contested:
        yield _known(kind, file, title, note.contested, sources, language)


def _known(
    kind: str, file: str, title: str, contested: Contested, others: tuple[Source, ...], language: str
) -> Statement:
    quotation = contested.quotation.text if contested.quotation else ""
    claim = _read(contested.claim, language)
    return Statement(
        kind=kind,
        file=file,
        title=title,
        paragraphs=_read(contested.known, language),
        sources=contested.sources or others,
        quotation=quotation or " ".join(claim),
        part="What is known",
    )


def _question(question: Question, language: str) -> Statement:
    title = f"{question.number}. {question.title.in_language(language).text}"
    return Statement("Questions", "questions", title, _read(question.explanation, language), question.sources)


def _summaries(exhibit: Exhibit, language: str) -> Iterator[Statement]:
    for section in (one for document in exhibit.documents for one in document.sections):
        if text := _read(section.summary, language):
            title = section.title.in_language(language).text
            yield Statement("Summaries", f"summaries/{section.key}.md", title, text, section.summary_sources)


def _about(exhibit: Exhibit, language: str) -> Iterator[Statement]:
    details = exhibit.details
    texts = {
        "Introduction": details.introduction,
        "Notice": details.notice,
        "Record": details.record,
        "Transcription": details.transcription,
        "Dating": details.dating.text,
        "Dating: conclusion": details.dating.conclusion,
        "Rights": details.rights,
        "Credits": details.credits,
    }
    for title, prose in texts.items():
        if text := _read(prose, language):
            yield Statement("About the exhibit", "exhibit.yaml", title, text, (), citable=False)


def _read(prose: LocalizedProse, language: str) -> tuple[str, ...]:
    return tuple(paragraph.text for paragraph in prose.in_language(language).paragraphs)


def by_kind(found: Iterable[Statement]) -> dict[str, list[Statement]]:
    """The statements under their headings."""
    groups: dict[str, list[Statement]] = {}
    for statement in found:
        groups.setdefault(statement.kind, []).append(statement)
    return groups
