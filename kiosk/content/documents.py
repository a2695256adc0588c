"""Documents with their sections, summaries and marked passages."""

from collections.abc import Mapping, Sequence

from kiosk.content.assembly import Assembly, sources
from kiosk.content.fidelity import Source
from kiosk.content.gather import SectionEntry
from kiosk.content.markedtext import sort_marks
from kiosk.content.passages import DraftDocument, DraftPassage
from kiosk.exhibit.model import Document, Passage, Section
from kiosk.exhibit.text import LocalizedProse, Mark, MarkedText

Marks = Mapping[str, tuple[Mark, ...]]


def assemble_document(
    draft: DraftDocument, source: Source, index: int, marks: Sequence[Marks], assembly: Assembly
) -> Document:
    """One document; *marks* are those of terms and those of notes and events, by passage."""
    fields = draft.fields
    return Document(
        key=fields.key,
        language=fields.language,
        title=assembly.localizer.text(
            "document › title", assembly.gathered.document_place(index, "title"), fields.title
        ),
        source_name=source.name,
        source_text=source.text,
        source_sha256=source.sha256,
        sections=tuple(_section(section, draft, marks, assembly) for section in draft.sections),
    )


def _section(
    entry: SectionEntry, draft: DraftDocument, marks: Sequence[Marks], assembly: Assembly
) -> Section:
    fields, text = entry.fields, assembly.localizer.text
    summary = next((one for one in assembly.gathered.summaries if one.key == entry.key), None)
    return Section(
        key=entry.key,
        kind=fields.kind,
        number=fields.number,
        icon=fields.icon,
        listed=fields.listed,
        speaker=fields.speaker,
        title=text("title", entry.place("title"), fields.title),
        short_title=text(
            "short" if fields.short else "title", entry.place("short"), fields.short or fields.title
        ),
        summary=assembly.body(summary) if summary else LocalizedProse(),
        summary_sources=sources(summary.fields.sources) if summary else (),
        passages=tuple(_passage(passage, marks) for passage in draft.passages_of(entry.key)),
    )


def _passage(passage: DraftPassage, marks: Sequence[Marks]) -> Passage:
    draft = passage.draft
    added = (mark for by_passage in marks for mark in by_passage.get(passage.key, ()))
    return Passage(
        key=passage.key,
        section=passage.section,
        kind=passage.kind,
        number=passage.number,
        reading=MarkedText(draft.reading, sort_marks((*draft.marks, *added))),
        transcribed=draft.transcribed,
        pictures_before=passage.pictures_before,
        pictures_after=passage.pictures_after,
    )
