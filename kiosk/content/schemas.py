"""JSON Schemas of what curators' files may say, made from the same models that check them."""

from collections.abc import Mapping
from typing import Any, cast

from kiosk.content.models.fields import Model
from kiosk.content.models.glossary import TermFields, TermTranslation
from kiosk.content.models.manifest import ManifestFields
from kiosk.content.models.note import NoteFields, NoteTranslation
from kiosk.content.models.picture import PictureFields
from kiosk.content.models.question import QuestionFields, QuestionTranslation
from kiosk.content.models.section import SectionFields
from kiosk.content.models.summary import SummaryFields, SummaryTranslation
from kiosk.content.models.timeline import EventFields, EventTranslation
from kiosk.content.problems import Problems
from kiosk.content.words import SHIPPED_WORDS, Word, shipped_words

Schema = dict[str, Any]
DIALECT = "http://json-schema.org/draft-07/schema#"
"""The dialect that editors' YAML servers know best."""
MODELS: Mapping[str, type[Model]] = {
    "exhibit": ManifestFields,
    "document": SectionFields,
    "glossary": TermFields,
    "glossary-translation": TermTranslation,
    "timeline": EventFields,
    "timeline-translation": EventTranslation,
    "notes": NoteFields,
    "notes-translation": NoteTranslation,
    "questions": QuestionFields,
    "questions-translation": QuestionTranslation,
    "summaries": SummaryFields,
    "summaries-translation": SummaryTranslation,
    "pictures": PictureFields,
}
"""By the folder that holds the files; ``exhibit`` is ``exhibit.yaml``."""


def json_schemas() -> dict[str, Schema]:
    """A schema (JSON Schema, draft 7) for each kind of file, by its folder; ``words`` for ``words/*.yaml``.

    Values are typed as YAML 1.2 editors see them: ``1974`` is a number there and a text here.
    """
    schemas = {
        name: {"$schema": DIALECT, **_tidied(model.model_json_schema())} for name, model in MODELS.items()
    }
    return schemas | {"words": _words_schema()}


_NAMES = {"ge": "minimum", "le": "maximum"}


def _tidied(schema: Schema) -> Schema:
    """*schema* as editors want it: no null, which our YAML does not have, and no titles that repeat keys."""
    kept: Schema = {}
    for key, value in schema.items():
        if key in ("properties", "$defs"):
            kept[key] = {name: _tidied(part) for name, part in cast("dict[str, Schema]", value).items()}
        elif key == "anyOf":
            parts = [_tidied(part) for part in cast("list[Schema]", value) if part != {"type": "null"}]
            kept |= parts[0] if len(parts) == 1 else {key: parts}
        elif isinstance(value, dict):
            kept[key] = _tidied(cast("Schema", value))
        elif key != "title" and not (key == "default" and value is None):
            kept[_NAMES.get(key, key)] = value
    return kept


def _words_schema() -> Schema:
    words = shipped_words(SHIPPED_WORDS, "en", Problems())
    text = {"type": ["string", "number", "boolean"]}
    forms = {"type": ["string", "object"], "additionalProperties": {"type": "string"}}
    return {
        "$schema": DIALECT,
        "title": "words",
        "description": "Interface words that the exhibit says otherwise.",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            key: {**(text if isinstance(word, str) else forms), "description": f"In English: {_told(word)}"}
            for key, word in sorted(words.items())
        },
    }


def _told(word: Word) -> str:
    return word if isinstance(word, str) else ", ".join(f"{form}: {text}" for form, text in word.items())
