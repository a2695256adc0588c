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
        "picture": None,
        "sources": (),
    }

    date: Text
    """EDTF: 1974-05-30, 1974-05, 1974, 1974~ (about), 1974/1976."""
    date_words: LocalText | None = None
    date_short: LocalText | None = None
    lane: Text
    """The key of a lane in exhibit.yaml."""
    title: LocalText
    label: LocalText
    """The short form beside the dot."""
    names: dict[str, Text] = Field(default_factory=dict)
    mentions: tuple[QuotationFields, ...] = ()
    """Words of the document that speak of it. Without any the event is context."""
    picture: Text | None = None
    """A picture on its card, by its file’s name without the ending."""
    sources: tuple[SourceFields, ...] = ()


class EventTranslation(Model):
    """The front matter of an event's translation."""

    review: Review = "draft"
    date_words: Text | None = None
    date_short: Text | None = None
    title: Text | None = None
    label: Text | None = None
