"""Where the values of a YAML text stand: its nodes, and the characters that each one takes up."""

from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer, ComposerError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.content.limits import YAML_DEPTH

TOO_DEEP = "too deep"
_BLOCK_STYLES = ("|", ">")


def compose(text: str) -> Node | None:
    """The node tree; not of the round-trip reader, which marks folded lines with control characters.

    Errors: YAMLError; its problem is `TOO_DEEP` where things lie deeper than `YAML_DEPTH` in one another.
    """
    yaml = cast("Any", YAML(typ="safe", pure=True))
    yaml.Composer = _ShallowComposer
    return yaml.compose(text)


class _ShallowComposer(Composer):
    """Composes nodes, but none deeper than any exhibit needs: each level costs the machine a frame."""

    depth = 0

    def compose_node(self, parent: Any, index: Any) -> Any:  # noqa: ANN401 - as ruamel.yaml has it
        self.depth += 1
        if self.depth > YAML_DEPTH:
            mark = cast("Any", self).parser.peek_event().start_mark
            raise ComposerError(problem=TOO_DEEP, problem_mark=mark)
        node = cast("Any", super()).compose_node(parent, index)
        self.depth -= 1
        return node


def children(node: Node) -> list[tuple[Node, Node]]:
    """The keys and values of a mapping."""
    return cast("list[tuple[Node, Node]]", cast("Any", node).value)


def child(node: Node | None, path: tuple[str, ...]) -> Node | None:
    """The node at *path* under *node*, if there is one."""
    for key in path:
        if not isinstance(node, MappingNode):
            return None
        node = next((value for name, value in children(node) if cast("Any", name).value == key), None)
    return node


def is_flow(node: Node) -> bool:
    """Whether a list or a mapping is written between brackets."""
    return bool(cast("Any", node).flow_style)


def start_of(node: Node) -> int:
    """The offset of a node's first character."""
    return int(cast("Any", node).start_mark.index)


def span(text: str, node: Node) -> tuple[int, int]:
    """The offsets of a node's first character and of the one after its last."""
    return start_of(node), end_of(text, node)


def end_of(text: str, node: Node) -> int:
    """The offset after a node's last character; line ends and comments below it do not count."""
    if isinstance(node, ScalarNode):
        return _end_of_scalar(text, node)
    parts = _parts(node)
    return int(cast("Any", node).end_mark.index) if is_flow(node) or not parts else end_of(text, parts[-1])


def _parts(node: Node) -> list[Node]:
    if isinstance(node, SequenceNode):
        return cast("list[Node]", cast("Any", node).value)
    return [value for _, value in children(node)]


def _end_of_scalar(text: str, node: ScalarNode) -> int:
    if cast("Any", node).style not in _BLOCK_STYLES:
        return int(cast("Any", node).end_mark.index)
    position = end = (text.find("\n", start_of(node)) + 1 or len(text) + 1) - 1
    indent = None
    for line in text[position + 1 :].split("\n"):
        depth = len(line) - len(line.lstrip(" "))
        if line.strip():
            indent = depth if indent is None else indent
            if depth < indent or depth == 0:
                break
            end = position + 1 + len(line)
        position += 1 + len(line)
    return end
