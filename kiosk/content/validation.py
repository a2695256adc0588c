"""Checks the fields of a page against a model; every mismatch becomes a problem with its place."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar, cast, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.content.models.fields import Model
from kiosk.content.problems import Problems
from kiosk.content.suggestions import did_you_mean, listed, nearest
from kiosk.content.yamltext import YamlText

ModelType = TypeVar("ModelType", bound=Model)


def validate(model: type[ModelType], fields: YamlText, problems: Problems) -> ModelType | None:
    """The *fields* as a *model*; every mismatch is noted.

    Wrong values give way to the model's stand-ins, so that the rest can still be checked. None where
    there is no stand-in.
    """
    try:
        return model.model_validate(fields.values)
    except ValidationError as error:
        found = error.errors(include_url=False)
    for details in found:
        _note(model, fields, details, problems)
    values = _mended(model, fields.values, found)
    try:
        return model.model_validate(values)
    except ValidationError:
        return None


def _mended(
    model: type[Model], values: Mapping[str, object], wrong: Iterable[ErrorDetails]
) -> Mapping[str, object]:
    """*values* without unknown keys, and with stand-ins where they are *wrong*."""
    mended = dict(values)
    for details in wrong:
        path = details["loc"]
        key = str(path[0]) if path else ""
        if details["type"] == "extra_forbidden":
            mended = cast("dict[str, object]", _without(mended, path))
        elif key in model.stand_ins:
            mended[key] = model.stand_ins[key]
    return mended


def _without(values: object, path: tuple[str | int, ...]) -> object:
    """*values* without the key at *path*; nothing changes where the way to it is gone already."""
    if isinstance(values, tuple):
        items = enumerate(cast("tuple[object, ...]", values))
        return tuple(_without(item, path[1:]) if index == path[0] else item for index, item in items)
    if not isinstance(values, dict) or path[0] not in values:
        return cast("object", values)
    mapping = cast("dict[str | int, object]", values)
    kept = {key: value for key, value in mapping.items() if key != path[0]}
    return kept if len(path) == 1 else mapping | {path[0]: _without(mapping[path[0]], path[1:])}


def _note(model: type[Model], fields: YamlText, details: ErrorDetails, problems: Problems) -> None:
    path = details["loc"]
    place = fields.key_place(*path) if details["type"] in _AT_THE_KEY else fields.place(*path)
    if details["type"] == "extra_forbidden":
        problems.error(place, *_unknown_key(model, path))
        return
    describe = _DESCRIPTIONS.get(details["type"], _anything_else)
    problems.error(place, *describe(_name(path), details))


_AT_THE_KEY = frozenset({"extra_forbidden", "too_short", "string_too_short"})


def _name(path: tuple[str | int, ...]) -> str:
    """The last key of *path*, with the index in its list where it has one: ``sources 2``."""
    words = [part for part in path if isinstance(part, str) and part]
    if not path or not words:
        return "this"
    if isinstance(path[-1], int):
        return f"{words[-1]} (entry {path[-1] + 1})"
    return words[-1]


def _unknown_key(model: type[Model], path: tuple[str | int, ...]) -> tuple[str, str]:
    known = _keys(_model_at(model, path[:-1]))
    key = str(path[-1])
    otherwise = f"Known here are {listed(known, 'and')}." if known else "Remove it."
    return f"The key “{key}” is not known here.", did_you_mean(key, known, otherwise)


def _keys(model: type[BaseModel] | None) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()] if model else []


def _model_at(model: type[BaseModel], path: tuple[str | int, ...]) -> type[BaseModel] | None:
    current: type[BaseModel] | None = model
    for part in path:
        if isinstance(part, int) or current is None:
            continue
        annotations = {field.alias or name: field.annotation for name, field in current.model_fields.items()}
        current = _first_model(annotations.get(part))
    return current


def _first_model(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _first_model(part))), None)


def _choices(name: str, details: ErrorDetails) -> tuple[str, str]:
    expected = str(details.get("ctx", {}).get("expected", ""))
    choices = [choice.strip("' ") for choice in expected.replace(" or ", ", ").split(",")]
    given = str(details["input"])
    near = nearest(given, choices)
    remedy = f"Did you mean “{near}”?" if near else f"Write {listed(choices)}."
    return f"“{given}” is not something that “{name}” can be.", remedy


def _pattern(name: str, details: ErrorDetails) -> tuple[str, str]:
    message = f"“{details['input']}” cannot be used as “{name}”."
    otherwise = "Use lower-case letters, digits and hyphens, for instance “joint-statement”."
    return message, _FORMS.get(name, otherwise)


_FORMS: Mapping[str, str] = {
    "sha256": "Copy the 64 characters that `sha256sum` prints.",
    "tag": "Use a BCP 47 tag, for instance “en”, “ko” or “pt-BR”.",
    "takeaway": "Write a web address that begins with https://, or leave it empty.",
    "url": "Write a web address that begins with https://, or the path of a file in source/.",
}


def _own_words(_name: str, details: ErrorDetails) -> tuple[str, str]:
    message, _, remedy = details["msg"].removeprefix("Value error, ").partition("|")
    return message, remedy


def _anything_else(name: str, details: ErrorDetails) -> tuple[str, str]:
    return f"“{name}” cannot be understood ({details['msg'].lower()}).", "Correct it."


def _sentence(message: str, remedy: str) -> Callable[[str, ErrorDetails], tuple[str, str]]:
    """Describes an error by two sentences in which ``{name}`` is the key."""
    return lambda name, _details: (message.format(name=name), remedy.format(name=name))


_MAPPING = _sentence(
    "“{name}” must have keys of its own.", "Write it as {{key: value}}, or as indented lines."
)

_DESCRIPTIONS: Mapping[str, Callable[[str, ErrorDetails], tuple[str, str]]] = {
    "missing": _sentence("“{name}” is missing.", "Add a line `{name}: …`."),
    "string_type": _sentence(
        "“{name}” must be text.", "Write one value, between quotation marks if need be."
    ),
    "string_too_short": _sentence("“{name}” is empty.", "Write something, or remove the key."),
    "too_short": _sentence("“{name}” is empty.", "Write something, or remove the key."),
    "tuple_type": _sentence("“{name}” must be a list.", "Write it as `{name}: [one, two]`."),
    "dict_type": _sentence(
        "“{name}” must be text, or a map of languages.", "Write `{name}: …` or `{name}: {{en: …, ko: …}}`."
    ),
    "model_type": _MAPPING,
    "model_attributes_type": _MAPPING,
    "int_type": _sentence(
        "“{name}” must be a whole number.", "Write it with at most six digits and no other sign."
    ),
    "bool_type": _sentence("“{name}” must be true or false.", "Write `{name}: true` or `{name}: false`."),
    "greater_than_equal": _sentence("“{name}” is too small.", "Write a number between 20 and 3600."),
    "less_than_equal": _sentence("“{name}” is too large.", "Write a number between 20 and 3600."),
    "literal_error": _choices,
    "string_pattern_mismatch": _pattern,
    "value_error": _own_words,
}
