"""``notes/<key>.md``: a remark on some words of the document."""

from collections.abc import Mapping
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from kiosk.content.models.fields import SOME_TEXT, LocalText, Model, Review, Text
from kiosk.content.models.quotation import ContestedFields, ContestedTranslation, QuotationFields
from kiosk.content.models.source import SourceFields


class NoteFields(Model):
    """The front matter of a note or a contested claim; its body is the remark."""

    stand_ins: ClassVar[Mapping[str, object]] = {
        "title": SOME_TEXT,
        "kind": "note",
        "events": (),
        "picture": None,
        "sources": (),
    }

    title: LocalText
    kind: Literal["note", "claim"] = "note"
    anchor: QuotationFields | None = None
    """The words of the document that the note is about."""
    contested: ContestedFields | None = None
    events: tuple[str, ...] = ()
    picture: Text | None = None
    """A picture on its card, by its file’s name without the ending."""
    sources: tuple[SourceFields, ...] = ()

    @model_validator(mode="after")
    def _has_a_place(self) -> Self:
        if self.place is None:
            raise ValueError("It does not say which words it is about.|Add `anchor: {exact: …}`.")
        if self.kind == "claim" and self.contested is None:
            raise ValueError(
                "A claim needs what is known beside it.|Add `contested: {quotation: …, known: …}`."
            )
        return self

    @property
    def place(self) -> QuotationFields | None:
        """The words that the note is about."""
        return self.anchor or (self.contested.quotation if self.contested else None)


class NoteTranslation(Model):
    """The front matter of a note's translation."""

    review: Review = "draft"
    title: Text | None = None
    contested: ContestedTranslation | None = None
