"""``timeline/<date>-<slug>.md``: something that happened."""

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from kiosk.content.models.fields import SOME_TEXT, LocalText, Model, Review, Text
from kiosk.content.models.quotation import QuotationFields
from kiosk.content.models.source import SourceFields


class EventFields(Model):
    """The front matter of an event; its body says what happened."""

    stand_ins: ClassVar[Mapping[str, object]] = {
        "date_words": None,
        "date_short": None,
        "title": SOME_TEXT,
        "label": SOME_TEXT,
        "names": {},
        "sources": (),
    }

    date: Text
    date_words: LocalText | None = None
    date_short: LocalText | None = None
    lane: Text
    title: LocalText
    label: LocalText
    names: dict[str, Text] = Field(default_factory=dict)
    mentions: tuple[QuotationFields, ...] = ()
    sources: tuple[SourceFields, ...] = ()


class EventTranslation(Model):
    """The front matter of an event's translation."""

    review: Review = "draft"
    date_words: Text | None = None
    date_short: Text | None = None
    title: Text | None = None
    label: Text | None = None
