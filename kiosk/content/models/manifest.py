"""``exhibit.yaml``: what the exhibit says about itself."""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from kiosk.content.models.dating import DatingFields
from kiosk.content.models.fields import SOME_TEXT, Key, LocalText, Model, Text, WholeNumber


class LanguageFields(Model):
    """A language visitors may choose."""

    tag: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    name: Text
    direction: Literal["ltr", "rtl"] = "ltr"


class SourceFileFields(Model):
    """The transcription as received."""

    file: Text
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class DocumentFields(Model):
    """A document and where its sections are."""

    key: Key
    language: Text
    title: LocalText
    date: Text
    date_words: LocalText | None = None
    date_short: LocalText | None = None
    source: SourceFileFields
    leftovers: tuple[Text, ...] = ()
    folder: Key = "document"


class LaneFields(Model):
    """A row of the timeline."""

    key: Key
    icon: Text
    title: LocalText


class EraFields(Model):
    """A stretch of years; both years belong to it."""

    key: Key
    first_year: WholeNumber = Field(alias="from")
    last_year: WholeNumber = Field(alias="to")
    title: LocalText
    short: LocalText | None = None

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
    introduction: LocalText
    notice: LocalText
    languages: Annotated[tuple[LanguageFields, ...], Field(min_length=1)]
    idle_seconds: Annotated[WholeNumber, Field(ge=20, le=3600)] = 75
    takeaway: Annotated[str, StringConstraints(pattern=r"^(https?://\S+)?$")] = ""
    document: DocumentFields | None = None
    documents: tuple[DocumentFields, ...] = ()
    lanes: tuple[LaneFields, ...] = ()
    eras: tuple[EraFields, ...] = ()
    rights: LocalText
    record: LocalText
    credits: LocalText
    transcription: LocalText | None = None
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
