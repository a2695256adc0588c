"""A document's sections cut into passages, with keys and numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.content.attributes import DEFAULT_KIND, DOCUMENT_NAMES, read_passage_kind
from kiosk.content.gather import Gathered, SectionEntry
from kiosk.content.markdown import document_blocks
from kiosk.content.markedtext import Draft, draft
from kiosk.content.models.manifest import DocumentFields
from kiosk.content.problems import Problems


@dataclass(frozen=True, slots=True)
class DraftPassage:
    """A passage before terms, notes and events are marked on it."""

    key: str
    section: str
    kind: str
    number: int | None
    draft: Draft


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
    for index, fields in enumerate(gathered.documents):
        sections = gathered.sections[fields.key]
        prefix = f"{fields.key}-" if index else ""
        passages = tuple(_passages(sections, prefix, problems))
        documents.append(DraftDocument(fields, sections, passages))
    return tuple(documents)


def _passages(sections: Sequence[SectionEntry], prefix: str, problems: Problems) -> Iterator[DraftPassage]:
    number = 0
    for section in sections:
        page = section.page
        for position, block in enumerate(document_blocks(page.body, page.body_place()), 1):
            kind = read_passage_kind(block, problems)
            is_numbered = section.fields.numbered and kind == DEFAULT_KIND
            number += is_numbered
            yield DraftPassage(
                key=f"{prefix}p{number}" if is_numbered else f"{section.key}-{position}",
                section=section.key,
                kind=kind,
                number=number if is_numbered else None,
                draft=draft(block, DOCUMENT_NAMES, problems),
            )
