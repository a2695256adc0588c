"""The kinds of value that the models are made of: text, numbers, keys, texts in several languages."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)

DEFAULT_LANGUAGE = ""
"""Stands for the exhibit's default language where a text is written without a language."""

SOME_TEXT: Mapping[str, str] = {DEFAULT_LANGUAGE: "?"}
"""Stands in for a text that is wrong."""


class Model(BaseModel):
    """What one file, or one mapping in a file, may say; unknown keys are refused."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, use_attribute_docstrings=True)

    stand_ins: ClassVar[Mapping[str, object]] = {}
    """What to go on with where the value of a key is wrong, so that all the rest can be checked."""


def _whole_number(value: object) -> object:
    return int(value) if isinstance(value, str) and _DIGITS.fullmatch(value) else value


_DIGITS = re.compile(r"-?[0-9]{1,6}")


def _yes_or_no(value: object) -> object:
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


def _with_language(value: object) -> object:
    return {DEFAULT_LANGUAGE: value} if isinstance(value, str) else value


_WORDS_OF_YAML: dict[str, Any] = {"type": ["string", "number", "boolean"], "minLength": 1}
"""How a schema says "words": to an editor ``1974`` and ``true`` are no strings, to us all of them are."""

HTML = re.compile(r"</?[A-Za-z][^<>|]*>|<!--")
"""What a browser would take for HTML; visitors would read it, or worse, Qt would obey it."""


def _without_html(text: str) -> str:
    if found := HTML.search(text):
        raise ValueError(f"HTML cannot be shown here: “{found[0]}”.|Write plain words.")
    return text


Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), WithJsonSchema(_WORDS_OF_YAML)]
"""The document's own words; at least one character."""

Text = Annotated[Words, AfterValidator(_without_html)]
"""Words of the museum; at least one character."""

Remark = Annotated[str, AfterValidator(_without_html)]
"""Words of the museum, or none."""

WebAddress = Annotated[str, StringConstraints(pattern=r"^(https?://\S+)?$")]
"""An address on the web, or none."""

Address = Annotated[str, StringConstraints(pattern=r"^((https?://|source/)\S+)?$")]
"""An address on the web, or a file of the exhibit's own source, or none."""

_KEY = r"^[a-z0-9]+(-[a-z0-9]+)*$"
Key = Annotated[
    str, StringConstraints(pattern=_KEY), WithJsonSchema({"type": ["string", "integer"], "pattern": _KEY})
]
"""A name by which files speak of each other: lower-case letters, digits and hyphens."""

WholeNumber = Annotated[int, BeforeValidator(_whole_number)]
"""A whole number, written with at most six digits."""

YesOrNo = Annotated[bool, BeforeValidator(_yes_or_no)]
"""``true`` or ``false``."""

LocalText = Annotated[
    dict[str, Text],
    BeforeValidator(_with_language, json_schema_input_type=Text | dict[str, Text]),
    Field(min_length=1),
]
"""Text in the default language, or a map from language tags to text."""

Review = Literal["draft", "approved"]
"""Whether somebody who knows the language has read a translation."""
