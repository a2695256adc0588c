"""Changes single values of a YAML text; every other character stays: comments, quotation marks, line ends.

A text that is loaded and written out again as a whole comes back with other quotation marks and other
line breaks. Here only the characters of one value give way to new ones. Each change is read again, and
counts only when it says what was wanted and everything else is as before.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.content.problems import Problems
from kiosk.content.yamlnodes import child, children, compose, end_of, is_flow, span, start_of
from kiosk.content.yamlspelling import spellings
from kiosk.content.yamltext import read_yaml

Path = tuple[str, ...]
Value = str | tuple[str, ...] | Mapping[str, str]


class CannotChange(ValueError):
    """No change of this text gives the value that was asked for; the message names its key."""


def set_value(text: str, path: Path, value: Value, order: Sequence[str] = ()) -> str:
    """*text* with *value* at *path*, which may be new.

    *order* is how keys follow each other: it tells where a new one goes. Raises `CannotChange`.
    """
    before = _values(text)
    wanted = _with(before, path, value)
    if wanted == before:
        return text
    for changed in _attempts(text, path, value, order):
        if _values(changed) == wanted:
            return changed
    raise CannotChange(".".join(path))


def remove_value(text: str, path: Path) -> str:
    """*text* without the key at *path*, and without a mapping that it leaves empty. Raises `CannotChange`."""
    root = compose(text)
    node = child(root, path)
    if node is None:
        return text
    *above, last = path
    parent = cast("MappingNode", child(root, tuple(above)))
    if above and len(children(parent)) == 1:
        return remove_value(text, tuple(above))
    changed = _without(text, parent, last)
    if _values(changed) != _dropped(_values(text), path):
        raise CannotChange(".".join(path))
    return changed


def _values(text: str) -> Mapping[str, object] | None:
    """All values; None where the text is not YAML that we read."""
    if not any(line.strip() and not line.lstrip().startswith("#") for line in text.split("\n")):
        return {}
    read = read_yaml(text, "", Problems())
    return read.values if read else None


def _with(values: object, path: Path, value: Value) -> object:
    if not path:
        return dict(value) if isinstance(value, Mapping) else value
    mapping = cast("dict[str, object]", values) if isinstance(values, dict) else {}
    return mapping | {path[0]: _with(mapping.get(path[0], {}), path[1:], value)}


def _dropped(values: object, path: Path) -> object:
    mapping = cast("Mapping[str, object]", values)
    kept = {key: value for key, value in mapping.items() if key != path[0]}
    return kept if len(path) == 1 else kept | {path[0]: _dropped(mapping[path[0]], path[1:])}


def _attempts(text: str, path: Path, value: Value, order: Sequence[str]) -> Iterator[str]:
    root = compose(text)
    node = child(root, path)
    if node is None:
        yield from _insertions(text, root, path, value, order)
        return
    if isinstance(node, SequenceNode) and isinstance(value, tuple) and value:
        yield from _lists(text, node, value)
    start, end = span(text, node)
    style = cast("str | None", cast("Any", node).style) if isinstance(node, ScalarNode) else None
    gap = "" if start and text[start - 1].isspace() else " "
    for written in spellings(value, style):
        yield text[:start] + gap + written + _after_block(text, node, end) + text[end:]


def _after_block(text: str, node: Node, end: int) -> str:
    """The line end that a block list or mapping took with it."""
    is_block = not isinstance(node, ScalarNode) and not is_flow(node)
    return "\n" if is_block and not text[end:].startswith("\n") else ""


def _insertions(
    text: str, root: Node | None, path: Path, value: Value, order: Sequence[str]
) -> Iterator[str]:
    parent = child(root, path[:-1])
    if isinstance(parent, MappingNode):
        for written in spellings(value, None):
            yield _inserted(text, parent, f"{path[-1]}: {written}", order if len(path) == 1 else ())
    elif root is None and len(path) == 1:
        start = text if not text or text.endswith("\n") else f"{text}\n"
        yield from (f"{start}{path[-1]}: {written}\n" for written in spellings(value, None))
    elif parent is None and isinstance(value, str):
        yield from _insertions(text, root, path[:-1], {path[-1]: value}, order)


def _inserted(text: str, parent: MappingNode, entry: str, order: Sequence[str]) -> str:
    pairs = children(parent)
    if is_flow(parent):
        at = end_of(text, pairs[-1][1]) if pairs else start_of(parent) + 1
        return f"{text[:at]}{', ' if pairs else ''}{entry}{text[at:]}"
    rank = {key: index for index, key in enumerate(order)}
    limit = rank.get(entry.partition(":")[0], len(rank))
    earlier = [pair for pair in pairs if rank.get(str(cast("Any", pair[0]).value), len(rank)) < limit]
    indent = " " * int(cast("Any", pairs[0][0]).start_mark.column)
    if rank and not earlier:
        at = start_of(pairs[0][0])
        return f"{text[:at]}{entry}\n{indent}{text[at:]}"
    line_end = _line_end(text, end_of(text, (earlier or pairs)[-1][1]))
    return f"{text[:line_end]}\n{indent}{entry}{text[line_end:]}"


def _line_end(text: str, position: int) -> int:
    found = text.find("\n", position)
    return len(text) if found < 0 else found


def _without(text: str, parent: MappingNode, key: str) -> str:
    pairs = children(parent)
    index = next(number for number, pair in enumerate(pairs) if cast("Any", pair[0]).value == key)
    start, end = start_of(pairs[index][0]), end_of(text, pairs[index][1])
    if not is_flow(parent):
        line_start, line_end = text.rfind("\n", 0, start) + 1, _line_end(text, end)
        return text[:line_start] + text[line_end + 1 :]
    if index + 1 < len(pairs):
        return text[:start] + text[start_of(pairs[index + 1][0]) :]
    return text[: end_of(text, pairs[index - 1][1]) if index else start] + text[end:]


def _lists(text: str, node: SequenceNode, wanted: tuple[str, ...]) -> Iterator[str]:
    """The list with *wanted* in it: items that stay keep their spelling and their comments."""
    items = cast("list[Node]", cast("Any", node).value)
    if not all(isinstance(item, ScalarNode) for item in items) or not items:
        return
    written = {str(cast("Any", item).value): text[slice(*span(text, item))] for item in items}
    for choice in range(3):
        spelled = [written.get(one) or list(spellings(one, None))[choice] for one in wanted]
        if is_flow(node):
            start, end = span(text, node)
            yield f"{text[:start]}[{', '.join(spelled)}]{text[end:]}"
        else:
            yield _block_list(text, items, spelled)


def _block_list(text: str, items: Sequence[Node], spelled: Sequence[str]) -> str:
    """Item for item; what is too many goes with its line, what is new gets a line after the last."""
    kept = min(len(items), len(spelled))
    for index in range(len(items) - 1, -1, -1):
        start, end = span(text, items[index])
        line_start, line_end = text.rfind("\n", 0, start) + 1, _line_end(text, end)
        if index >= kept:
            text = text[:line_start] + text[line_end + 1 :]
            continue
        dash = text[line_start:start]
        more = spelled[kept:] if index == kept - 1 else ()
        text = text[:line_end] + "".join(f"\n{dash}{one}" for one in more) + text[line_end:]
        text = text[:start] + spelled[index] + text[end:]
    return text
