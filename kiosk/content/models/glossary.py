"""``glossary/<key>.md``: a term and its forms."""

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from kiosk.content.models.fields import SOME_TEXT, Key, LocalText, Model, Review, Text
from kiosk.content.models.quotation import ContestedFields, ContestedTranslation
from kiosk.content.models.source import SourceFields


class TermFields(Model):
    """The front matter of a glossary entry; its body is the definition."""

    stand_ins: ClassVar[Mapping[str, object]] = {
        "term": SOME_TEXT,
        "category": "concept",
        "names": {},
        "contested": None,
        "see_also": (),
        "events": (),
        "picture": None,
        "sources": (),
    }

    term: LocalText
    """The headword."""
    forms: tuple[Text, ...] = ()
    """The spellings by which it is found in the document: whole words."""
    category: Key
    """Its kind in the index: person, place, organization, event, concept …"""
    names: dict[str, Text] = Field(default_factory=dict)
    """Names in other scripts, for instance hangul and hanja."""
    contested: ContestedFields | None = None
    see_also: tuple[str, ...] = ()
    """Other entries, by their files’ names without .md."""
    events: tuple[str, ...] = ()
    """Events, by their files’ names without .md."""
    picture: Text | None = None
    """A picture on its card, by its file’s name without the ending."""
    sources: tuple[SourceFields, ...] = ()
    """Where this comes from."""


class TermTranslation(Model):
    """The front matter of a glossary entry's translation."""

    review: Review = "draft"
    term: Text | None = None
    contested: ContestedTranslation | None = None
