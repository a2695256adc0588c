"""An exhibit file read back in one piece."""

from dataclasses import replace
from pathlib import Path

from kiosk.exhibit.model import Document, Exhibit, Section
from kiosk.exhibit.reader import ExhibitReader, open_exhibit


def read_whole(path: Path) -> Exhibit:
    """The exhibit as it was given to `write_exhibit`. Errors: as `open_exhibit`."""
    with open_exhibit(path) as reader:
        return Exhibit(
            details=reader.details(),
            languages=reader.languages(),
            documents=tuple(_with_sections(reader, document) for document in reader.documents()),
            terms=reader.terms(),
            lanes=reader.lanes(),
            eras=reader.eras(),
            events=reader.events(),
            notes=reader.notes(),
            questions=reader.questions(),
            pictures=reader.pictures(),
        )


def _with_sections(reader: ExhibitReader, document: Document) -> Document:
    sections = tuple(_with_passages(reader, section) for section in reader.sections(document.key))
    return replace(document, source_text=reader.source_text(document.key), sections=sections)


def _with_passages(reader: ExhibitReader, section: Section) -> Section:
    return replace(section, passages=reader.passages_of(section.key))
