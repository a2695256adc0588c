"""``exhibit.yaml``: what the exhibit says about itself."""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from kiosk.content.models.dating import DatingFields
from kiosk.content.models.fields import SOME_TEXT, Key, LocalText, Model, Text, WebAddress, WholeNumber, Words


class LanguageFields(Model):
    """A language visitors may choose."""

    tag: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    name: Text
    direction: Literal["ltr", "rtl"] = "ltr"


Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class ReceivedFileFields(Model):
    """The file from which a transcription was taken, where that is no plain text."""

    file: Text
    """The Word, TEI or Markdown file, from the exhibit’s folder."""
    sha256: Sha256
    """Its SHA-256 sum."""


class SourceFileFields(Model):
    """The transcription as received."""

    file: Text
    """The transcription as received, from the exhibit’s folder: source/letter.txt."""
    sha256: Sha256
    """The file’s SHA-256 sum: it shows that nobody changed the file."""
    received: ReceivedFileFields | None = None
    """The file that the text was taken from, such as a Word file. The check takes it anew and compares."""


_OTHER_FOLDERS = ("source", "glossary", "timeline", "notes", "questions", "summaries", "pictures", "words")


class DocumentFields(Model):
    """A document and where its sections are."""

    key: Key
    language: Text
    """The language of the document, for instance en."""
    title: LocalText
    date: Text
    date_words: LocalText | None = None
    """The date in words, where they should be others than Kiosk’s."""
    date_short: LocalText | None = None
    """The same, short."""
    source: SourceFileFields
    leftovers: tuple[Words, ...] = ()
    """Words of the source that belong to a web page around the document, letter for letter."""
    folder: Key = "document"
    """The folder of its sections."""

    @model_validator(mode="after")
    def _has_a_folder_of_its_own(self) -> Self:
        if self.folder in _OTHER_FOLDERS:
            raise ValueError(
                f"The folder “{self.folder}” is for other files.|Name it `document`, for instance."
            )
        return self


class LaneFields(Model):
    """A row of the timeline."""

    key: Key
    icon: Text
    """An icon’s name, as on phosphoricons.com."""
    title: LocalText


class EraFields(Model):
    """A stretch of years; both years belong to it."""

    key: Key
    first_year: WholeNumber = Field(alias="from")
    """The first year; it belongs to the era."""
    last_year: WholeNumber = Field(alias="to")
    """The last year; it belongs to the era."""
    title: LocalText
    short: LocalText | None = None
    """A shorter title, for narrow places."""

    @model_validator(mode="after")
    def _runs_forward(self) -> Self:
        if self.last_year < self.first_year:
            raise ValueError("The era ends before it begins.|Put the earlier year in `from`.")
        return self


class ManifestFields(Model):
    """The whole of ``exhibit.yaml``."""

    stand_ins: ClassVar[Mapping[str, object]] = {
        "key": "exhibit",
        "title": SOME_TEXT,
        "kicker": SOME_TEXT,
        "introduction": SOME_TEXT,
        "notice": SOME_TEXT,
        "idle_seconds": "75",
        "takeaway": "",
        "eras": (),
        "rights": SOME_TEXT,
        "record": SOME_TEXT,
        "credits": SOME_TEXT,
        "transcription": None,
        "dating": None,
    }

    key: Key
    title: LocalText
    kicker: LocalText
    """The line above the title."""
    introduction: LocalText
    """Two sentences below the title."""
    notice: LocalText
    """Shown before a visitor first opens the document: what it is, and why it is shown."""
    languages: Annotated[tuple[LanguageFields, ...], Field(min_length=1)]
    """The languages visitors may choose; the first is the one that curators write in."""
    idle_seconds: Annotated[WholeNumber, Field(ge=20, le=3600)] = 75
    """Quiet seconds after which the screen asks whether anyone is there."""
    takeaway: WebAddress = ""
    """A web address to take home as a QR code."""
    document: DocumentFields | None = None
    documents: tuple[DocumentFields, ...] = ()
    lanes: tuple[LaneFields, ...] = ()
    """The rows of the timeline."""
    eras: tuple[EraFields, ...] = ()
    """Stretches of years that the timeline can zoom to."""
    rights: LocalText
    record: LocalText
    """What is known of the document: a heading in **bold**, then a text."""
    credits: LocalText
    transcription: LocalText | None = None
    """How the document was copied, and what is done about slips."""
    dating: DatingFields | None = None

    @model_validator(mode="after")
    def _has_documents(self) -> Self:
        if (self.document is None) == (not self.documents):
            raise ValueError("It must have `document` or `documents`, one of the two.|Keep one of them.")
        return self

    @property
    def all_documents(self) -> tuple[DocumentFields, ...]:
        """The documents, however they were written."""
        return (self.document,) if self.document else self.documents
