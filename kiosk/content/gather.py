"""Reads everything in an exhibit's folder; nothing is put together yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.entries import Entry, EntryReader, Kind
from kiosk.content.folder import MANIFEST, FolderListing, FoundFile, list_folder
from kiosk.content.models.glossary import TermFields, TermTranslation
from kiosk.content.models.manifest import DocumentFields, ManifestFields
from kiosk.content.models.note import NoteFields, NoteTranslation
from kiosk.content.models.picture import PictureFields
from kiosk.content.models.question import QuestionFields, QuestionTranslation
from kiosk.content.models.section import SectionFields
from kiosk.content.models.summary import SummaryFields, SummaryTranslation
from kiosk.content.models.timeline import EventFields, EventTranslation
from kiosk.content.page import Page, read_fields
from kiosk.content.problems import Place, Problems
from kiosk.content.textfile import read_text
from kiosk.content.validation import validate

ManifestEntry = Entry[ManifestFields, ManifestFields]
SectionEntry = Entry[SectionFields, SectionFields]
TermEntry = Entry[TermFields, TermTranslation]
EventEntry = Entry[EventFields, EventTranslation]
NoteEntry = Entry[NoteFields, NoteTranslation]
QuestionEntry = Entry[QuestionFields, QuestionTranslation]
SummaryEntry = Entry[SummaryFields, SummaryTranslation]
PictureEntry = Entry[PictureFields, PictureFields]


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that curators wrote, checked file by file."""

    manifest: ManifestEntry
    listing: FolderListing
    sections: Mapping[str, tuple[SectionEntry, ...]]
    """By the key of their document."""
    terms: tuple[TermEntry, ...]
    events: tuple[EventEntry, ...]
    notes: tuple[NoteEntry, ...]
    questions: tuple[QuestionEntry, ...]
    summaries: tuple[SummaryEntry, ...]
    pictures: tuple[PictureEntry, ...]
    words: Mapping[str, Page]
    """Overrides of interface words, by language."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages' tags, the default one first."""
        return tuple(language.tag for language in self.manifest.fields.languages)

    @property
    def documents(self) -> tuple[DocumentFields, ...]:
        """The documents, in order."""
        return self.manifest.fields.all_documents

    def document_place(self, index: int, *path: str | int) -> Place:
        """Where exhibit.yaml says something about the document *index*."""
        start = ("document",) if self.manifest.fields.document else ("documents", index)
        return self.manifest.place(*start, *path)

    def keys(self, folder: str) -> frozenset[str]:
        """The keys of all files in *folder*, also of those that are not in order."""
        return frozenset(file.key for file in self.listing.in_folder(folder) if not file.tag)

    @property
    def is_whole(self) -> bool:
        """Whether every document has sections and each of them could be read."""
        return all(
            len(self.sections[document.key]) == len(self.keys(document.folder)) > 0
            for document in self.documents
        )

    def reviews(self) -> list[tuple[str, str]]:
        """The language of every translation and whether it is a draft or approved."""
        kinds = (self.terms, self.events, self.notes, self.questions, self.summaries)
        return [
            (tag, one.fields.review)
            for kind in kinds
            for entry in kind
            for tag, one in entry.translations.items()
        ]

    def section_keys(self) -> frozenset[str]:
        """The keys of all sections of all documents."""
        return frozenset(key for document in self.documents for key in self.keys(document.folder))


def gather(root: Path, problems: Problems) -> Gathered | None:
    """Everything in the folder *root*; None where exhibit.yaml itself is not in order.

    The other files are checked even then.
    """
    manifest = _read_manifest(root, problems)
    documents = manifest.fields.all_documents if manifest else ()
    folders = [document.folder for document in documents] or ["document"]
    listing = list_folder(root, folders, problems)
    languages = [language.tag for language in manifest.fields.languages] if manifest else ["en"]
    if manifest is None:
        languages += _guessed_languages(listing)
    reader = EntryReader(root, languages, problems)
    sections = {folder: _read_sections(reader, listing.in_folder(folder)) for folder in folders}
    terms = reader.read_all(listing.in_folder("glossary"), Kind(TermFields, TermTranslation))
    events = reader.read_all(listing.in_folder("timeline"), Kind(EventFields, EventTranslation))
    notes = reader.read_all(
        listing.in_folder("notes"), Kind(NoteFields, NoteTranslation, body_is_needed=False)
    )
    questions = reader.read_all(listing.in_folder("questions"), Kind(QuestionFields, QuestionTranslation))
    summaries = reader.read_all(listing.in_folder("summaries"), Kind(SummaryFields, SummaryTranslation))
    described = [file for file in listing.in_folder("pictures") if file.suffix == ".yaml"]
    pictures = reader.read_all(described, Kind(PictureFields, PictureFields, body_is_needed=False))
    words = {file.key: page for file in listing.in_folder("words") if (page := reader.page(file))}
    if manifest is None:
        return None
    by_document = {document.key: sections[document.folder] for document in documents}
    return Gathered(
        manifest, listing, by_document, terms, events, notes, questions, summaries, pictures, words
    )


def _read_manifest(root: Path, problems: Problems) -> ManifestEntry | None:
    text = read_text(root, MANIFEST, problems)
    page = read_fields(text, MANIFEST, problems) if text else None
    fields = validate(ManifestFields, page.fields, problems) if page else None
    return Entry(MANIFEST, page, fields) if page and fields else None


def _guessed_languages(listing: FolderListing) -> list[str]:
    """Without a manifest every language that a file names is taken for one of the exhibit's."""
    return sorted({file.tag for files in listing.files.values() for file in files if file.tag})


def _read_sections(reader: EntryReader, files: Sequence[FoundFile]) -> tuple[SectionEntry, ...]:
    if not files:
        reader.problems.error(
            Place("document"), "There is no document.", "Write its sections: document/01-cover.md and so on."
        )
    return reader.read_all(files, Kind(SectionFields, SectionFields))
