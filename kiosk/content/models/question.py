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
    answered_in: tuple[str, ...]
    begins: QuotationFields
    fit: Literal["direct", "partial"]
    key_sentence: QuotationFields | None = None
    sources: tuple[SourceFields, ...] = ()


class QuestionTranslation(Model):
    """The front matter of a question's translation."""

    review: Review = "draft"
    title: Text | None = None
