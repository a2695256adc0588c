"""Strict YAML 1.2: every scalar stays text, duplicate keys are refused, every value knows its place.

Plain YAML turns ``no`` into false, ``1976`` into a number and ``1.10`` into 1.1. Here all of them stay
what the curator wrote, and the models say what a text must look like.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, cast

from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.content.characters import REMEDY, name_of, refused_character
from kiosk.content.limits import YAML_CHARACTERS, YAML_DEPTH
from kiosk.content.problems import Place, Problem, Problems
from kiosk.content.yamlnodes import TOO_DEEP, compose

_REMEMBERED = 4096
"""So many texts are kept as they were read, the latest."""

YamlPath = tuple[str | int, ...]
"""Keys and indices from the top of a YAML text to one of its values."""


@dataclass(frozen=True, slots=True)
class YamlText:
    """The values of one YAML text and where each of them stands."""

    file: str
    values: Mapping[str, object]
    """Nested dicts, tuples and strings."""
    places: Mapping[YamlPath, Place]
    """Where the value at a path starts."""
    key_places: Mapping[YamlPath, Place]
    """Where the key at a path starts."""

    def place(self, *path: str | int) -> Place:
        """Where the value at *path* starts, or else the nearest value around it."""
        for length in range(len(path), -1, -1):
            if found := self.places.get(path[:length]):
                return found
        return Place(self.file)

    def key_place(self, *path: str | int) -> Place:
        """Where the key at *path* starts, or else the nearest value around it."""
        return self.key_places.get(path) or self.place(*path)


def read_yaml(text: str, file: str, problems: Problems, first_line: int = 1) -> YamlText | None:
    """The values of *text*, a mapping, or None after problems were noted.

    *first_line* is the line of *file* on which *text* begins. A text that was read before is not read
    again: a preview compiles the whole folder after every change of one file.
    """
    found, noted = _read_once(text, file, first_line)
    problems.take(noted)
    return found


@lru_cache(maxsize=_REMEMBERED)
def _read_once(text: str, file: str, first_line: int) -> tuple[YamlText | None, tuple[Problem, ...]]:
    problems = Problems()
    found = _read(text, file, first_line, problems)
    return found, problems.in_order()


def _read(text: str, file: str, first_line: int, problems: Problems) -> YamlText | None:
    if len(text) > YAML_CHARACTERS:
        problems.error(
            Place(file, first_line),
            f"There are {len(text):,} characters of keys here; at most {YAML_CHARACTERS:,} are read.",
            "Move what visitors read below the front matter, or into files of its own.",
        )
        return None
    try:
        node = compose(text)
    except YAMLError as error:
        problems.error(_place_of_error(error, file, first_line), *_words_of_error(error))
        return None
    if not isinstance(node, MappingNode):
        problems.error(Place(file, first_line), "There are no keys here.", "Write lines such as `title: …`.")
        return None
    reader = _Reader(file, first_line, problems)
    values = cast("dict[str, object]", reader.read(node, ()))
    return YamlText(file, values, reader.places, reader.key_places) if reader.sound else None


def _place_of_error(error: YAMLError, file: str, first_line: int) -> Place:
    mark: Any = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return Place(file, first_line + mark.line, mark.column + 1) if mark else Place(file, first_line)


def _words_of_error(error: YAMLError) -> tuple[str, str]:
    stated: object = getattr(error, "problem", None) or getattr(error, "context", None) or error
    reason = " ".join(str(stated).split())
    if reason == TOO_DEEP:
        return (
            f"Lists and maps lie more than {YAML_DEPTH} deep in one another here.",
            "Close the brackets, and write one thing below the other.",
        )
    if "mapping values are not allowed" in reason:
        return "A colon stands where none may be.", "Put the whole value between quotation marks."
    return (
        f"The YAML breaks off here ({reason}).",
        "Look for an unclosed quotation mark or bracket, a missing colon or wrong indentation above.",
    )


@dataclass(slots=True)
class _Reader:
    """Walks nodes once; notes every place, every duplicate key and every alias."""

    file: str
    first_line: int
    problems: Problems
    places: dict[YamlPath, Place] = field(default_factory=dict[YamlPath, Place])
    key_places: dict[YamlPath, Place] = field(default_factory=dict[YamlPath, Place])
    seen: set[int] = field(default_factory=set[int])
    sound: bool = True

    def read(self, node: Node, path: YamlPath) -> object:
        self.places[path] = self._place(node)
        if id(node) in self.seen:
            self._refuse(node, "An alias (*) is not understood here.", "Write it out again.")
            return ""
        self.seen.add(id(node))
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        if isinstance(node, SequenceNode):
            items = cast("list[Node]", cast("Any", node).value)
            return tuple(self.read(item, (*path, index)) for index, item in enumerate(items))
        return self._scalar(node, str(cast("Any", node).value))

    def _scalar(self, node: Node, text: str) -> str:
        if character := refused_character(text):
            self._refuse(node, f"A character here cannot be seen: {name_of(character)}.", REMEDY)
        return text

    def _mapping(self, node: MappingNode, path: YamlPath) -> dict[str, object]:
        values: dict[str, object] = {}
        for key_node, value_node in cast("list[tuple[Node, Node]]", cast("Any", node).value):
            if not isinstance(key_node, ScalarNode):
                self._refuse(key_node, "A key must be one word.", "Write it as `key: value`.")
                continue
            key = str(cast("Any", key_node).value)
            if key in values:
                first = self.key_places[(*path, key)].line
                self._refuse(
                    key_node, f"The key “{key}” is here twice; it is already on line {first}.", "Keep one."
                )
                continue
            self.key_places[(*path, key)] = self._place(key_node)
            values[key] = self.read(value_node, (*path, key))
        return values

    def _place(self, node: Node) -> Place:
        mark = cast("Any", node).start_mark
        if isinstance(node, ScalarNode) and cast("Any", node).style in ("|", ">"):
            return Place(self.file, self.first_line + int(mark.line) + 1)
        return Place(self.file, self.first_line + int(mark.line), int(mark.column) + 1)

    def _refuse(self, node: Node, message: str, remedy: str) -> None:
        self.sound = False
        self.problems.error(self._place(node), message, remedy)
