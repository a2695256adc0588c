"""``questions/<n>.md``: a question of the editors and where it is answered."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from kiosk.content.models.fields import SOME_TEXT, LocalText, Model, Review, Text, WholeNumber
from kiosk.content.models.quotation import QuotationFields
from kiosk.content.models.source import SourceFields


class QuestionFields(Model):
    """The front matter of a question; its body says how it is answered."""

    stand_ins: ClassVar[Mapping[str, object]] = {
        "title": SOME_TEXT,
        "answered_in": (),
        "fit": "direct",
        "key_sentence": None,
        "sources": (),
    }

    number: WholeNumber
    title: LocalText
    quotation: QuotationFields
    """The question in the document’s own words."""
    answered_in: tuple[str, ...]
    """The sections that answer it, by their files’ names without .md."""
    begins: QuotationFields
    """The words with which the answer begins."""
    fit: Literal["direct", "partial"]
    """Whether what was asked is answered."""
    key_sentence: QuotationFields | None = None
    """The sentence that says it best."""
    sources: tuple[SourceFields, ...] = ()


class QuestionTranslation(Model):
    """The front matter of a question's translation."""

    review: Review = "draft"
    title: Text | None = None
