"""A document's sections cut into passages, with keys and numbers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kiosk.content.attributes import DEFAULT_KIND, DOCUMENT_NAMES, read_passage_kind
from kiosk.content.figures import FigureReader
from kiosk.content.gather import Gathered, SectionEntry
from kiosk.content.markdown import document_blocks
from kiosk.content.markedtext import Draft, draft
from kiosk.content.models.manifest import DocumentFields
from kiosk.content.pieces import Block
from kiosk.content.problems import Problems


@dataclass(frozen=True, slots=True)
class DraftPassage:
    """A passage before terms, notes and events are marked on it."""

    key: str
    section: str
    kind: str
    number: int | None
    draft: Draft
    pictures_before: tuple[str, ...] = ()
    pictures_after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftDocument:
    """A document's passages, in order."""

    fields: DocumentFields
    sections: tuple[SectionEntry, ...]
    passages: tuple[DraftPassage, ...]

    def passages_of(self, section: str) -> tuple[DraftPassage, ...]:
        """The passages of one section."""
        return tuple(passage for passage in self.passages if passage.section == section)


def draft_documents(gathered: Gathered, problems: Problems) -> tuple[DraftDocument, ...]:
    """All documents cut into passages; passage keys are unique in the whole exhibit."""
    documents: list[DraftDocument] = []
    figures = FigureReader(gathered.keys("pictures"), problems)
    for index, fields in enumerate(gathered.documents):
        sections = gathered.sections[fields.key]
        cutter = _Cutter(f"{fields.key}-" if index else "", figures, problems)
        passages = tuple(passage for section in sections for passage in cutter.cut(section))
        documents.append(DraftDocument(fields, sections, passages))
    return tuple(documents)


@dataclass(slots=True)
class _Cutter:
    """Cuts the sections of one document, one after the other, and counts its numbered passages."""

    prefix: str
    figures: FigureReader
    problems: Problems
    number: int = 0

    def cut(self, section: SectionEntry) -> Iterator[DraftPassage]:
        """The passages of *section*, each with the pictures that follow it; the first has those before."""
        before, passages = _with_pictures(self._parts(section))
        if not passages and section.page.body:
            self.problems.error(
                section.page.body_place(),
                "This section has pictures, but no words.",
                "Put them into the section with the words that they belong to.",
            )
        for index, (passage, after) in enumerate(passages):
            yield replace(passage, pictures_before=() if index else before, pictures_after=after)

    def _parts(self, section: SectionEntry) -> Iterator[DraftPassage | tuple[str, ...]]:
        page, position = section.page, 0
        for block in document_blocks(page.body, page.body_place()):
            pictures = self.figures.read(block)
            if pictures is not None:
                yield pictures
                continue
            position += 1
            yield self._passage(section, position, block)

    def _passage(self, section: SectionEntry, position: int, block: Block) -> DraftPassage:
        kind = read_passage_kind(block, self.problems)
        is_numbered = section.fields.numbered and kind == DEFAULT_KIND
        self.number += is_numbered
        return DraftPassage(
            key=f"{self.prefix}p{self.number}" if is_numbered else f"{section.key}-{position}",
            section=section.key,
            kind=kind,
            number=self.number if is_numbered else None,
            draft=draft(block, DOCUMENT_NAMES, self.problems),
        )


def _with_pictures(
    parts: Iterable[DraftPassage | tuple[str, ...]],
) -> tuple[tuple[str, ...], list[tuple[DraftPassage, tuple[str, ...]]]]:
    """The pictures before the first passage, and every passage with those that follow it."""
    before: tuple[str, ...] = ()
    passages: list[tuple[DraftPassage, tuple[str, ...]]] = []
    for part in parts:
        if isinstance(part, DraftPassage):
            passages.append((part, ()))
        elif passages:
            passage, after = passages[-1]
            passages[-1] = (passage, after + part)
        else:
            before += part
    return before, passages
