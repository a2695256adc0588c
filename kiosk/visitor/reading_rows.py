"""The document as rows: its passages and its sections."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.exhibit.model import Passage, Section
from kiosk.visitor.edition import Edition
from kiosk.visitor.page_order import page_rows
from kiosk.visitor.plate import plate_of


@dataclass(frozen=True, slots=True)
class PassageRow:
    """One passage on the page, or a picture beside it; the first of a section carries the section's title.

    Where there are several documents, the first row of each carries the document's title.
    """

    key: str
    kind: str
    number: str = ""
    section: str = ""
    speaker: str = ""
    sectionNumber: str = ""
    sectionTitle: str = ""
    documentTitle: str = ""
    spoken: str = ""
    """The words as they are read aloud; of a picture what it shows."""
    picture: str = ""
    """The key of the picture that stands here in the place of words."""
    caption: str = ""
    credit: str = ""
    pixelWidth: int = 0
    pixelHeight: int = 0


@dataclass(frozen=True, slots=True)
class SectionRow:
    """One row of the section list. ``progress`` runs from 0 to 1; ``document`` names one of several."""

    key: str
    document: str
    number: str
    iconName: str
    title: str
    isCurrent: bool
    progress: float
    spoken: str


def passage_rows(
    sections: Sequence[Section], edition: Edition, *, as_transcribed: bool = False
) -> tuple[PassageRow, ...]:
    """All passages of the document in order, spoken as they are read or as they were transcribed."""
    return tuple(row for section in sections for row in _rows_of(section, edition, as_transcribed))


def section_rows(sections: Sequence[Section], edition: Edition, here: Passage) -> tuple[SectionRow, ...]:
    """The listed sections, with how far the visitor has come when *here* is read."""
    listed = [section for section in sections if section.listed]
    once = edition.borrowing.is_told_once(section.short_title for section in listed)
    say = edition.said if once else edition.borrowing.marked
    return tuple(_section_row(s, say(s.short_title), sections, edition, here) for s in listed)


def section_progress(section: Section, sections: Sequence[Section], here: Passage) -> float:
    """The share of *section* that lies before or at *here*."""
    order = [s.key for s in sections]
    if order.index(section.key) != order.index(here.section):
        return float(order.index(section.key) < order.index(here.section))
    keys = [passage.key for passage in section.passages]
    return (keys.index(here.key) + 1) / len(keys)


def _rows_of(section: Section, edition: Edition, as_transcribed: bool) -> Iterator[PassageRow]:
    for order, (key, passage, picture) in enumerate(page_rows(section.passages)):
        row = _figure_row(key, picture, edition) if picture else _row(passage, edition, as_transcribed)
        yield replace(
            row,
            section=section.key,
            speaker=section.speaker,
            sectionNumber="" if section.number is None else str(section.number),
            sectionTitle="" if order else edition.borrowing.marked(section.title),
            documentTitle="" if order else _opened_document(section, edition),
        )


def _row(passage: Passage, edition: Edition, as_transcribed: bool) -> PassageRow:
    text = passage.transcribed if as_transcribed else passage.reading.text
    number = "" if passage.number is None else str(passage.number)
    numbered = edition.word("paragraphSpoken").replace("%1", number)
    spoken = f"{numbered}. {text}" if number else text
    return PassageRow(passage.key, passage.kind, number, spoken=spoken)


def _figure_row(key: str, picture: str, edition: Edition) -> PassageRow:
    plate = plate_of(picture, edition)
    return PassageRow(
        key=key,
        kind="picture",
        spoken=plate.alt,
        picture=picture,
        caption=plate.caption,
        credit=plate.credit,
        pixelWidth=plate.pixelWidth,
        pixelHeight=plate.pixelHeight,
    )


def _opened_document(section: Section, edition: Edition) -> str:
    """The title of the document that *section* is the first of."""
    is_first = edition.siblings(section.key)[0].key == section.key
    return edition.document_title(section.key) if is_first else ""


def _section_row(
    section: Section, title: str, sections: Sequence[Section], edition: Edition, here: Passage
) -> SectionRow:
    number = "" if section.number is None else str(section.number)
    is_current = section.key == here.section
    spoken = edition.borrowing.spoken(section.short_title)
    parts = [number, spoken, edition.word("current") if is_current else ""]
    return SectionRow(
        key=section.key,
        document=edition.document_title(section.key),
        number=number,
        iconName=section.icon,
        title=title,
        isCurrent=is_current,
        progress=section_progress(section, sections, here),
        spoken=", ".join(part for part in parts if part),
    )
