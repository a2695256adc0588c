"""Markdown into blocks of pieces; the only module that knows markdown-it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.attrs.parse import ParseError, parse

from kiosk.content.models.fields import HTML
from kiosk.content.pieces import Attributes, Block, Piece, PieceKind, Style, Unsupported
from kiosk.content.problems import Place


def document_blocks(body: str, start: Place) -> Iterator[Block]:
    """The paragraphs of a document's section, which begins at *start*; all other Markdown stays literal."""
    for block in _blocks(_document_parser(), body, start):
        if isinstance(block, Block):
            yield block


def museum_blocks(body: str, start: Place) -> Iterator[Block | Unsupported]:
    """The paragraphs and list items of the museum's prose from *start*, and whatever cannot be shown."""
    return _blocks(_museum_parser(), body, start)


@cache
def _document_parser() -> MarkdownIt:
    parser = MarkdownIt("zero").enable(["newline", "escape", "emphasis", "balance_pairs", "fragments_join"])
    return _with_spans(parser)


@cache
def _museum_parser() -> MarkdownIt:
    return _with_spans(MarkdownIt("commonmark")).disable(
        ["reference", "autolink", "html_inline", "html_block"]
    )


def _with_spans(parser: MarkdownIt) -> MarkdownIt:
    attrs_plugin(parser, after=(), spans=True)
    names = parser.inline.ruler.get_active_rules()
    rules = parser.inline.ruler.getRules("")
    parser.inline.ruler.at("span", _placed(rules[names.index("span")]))
    if "text_join" in parser.get_active_rules()["core"]:
        parser.core.ruler.disable("text_join")
    parser.core.ruler.after("block", "trailing_attributes", _take_trailing_attributes)
    return parser


def _placed(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    """*rule* for spans, with the offsets of the span's text and of what follows it kept in its tokens."""

    def span(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it so
        start, count = state.pos, len(state.tokens)
        found = rule(state, silent)
        if found and not silent:
            opening = next(token for token in state.tokens[count:] if token.type == "span_open")
            opening.meta = {"offset": start + 1}
            state.tokens[-1].meta = {"offset": state.pos}
        return found

    return span


_ATTRIBUTE_LINE = re.compile(r"(?:^|\n)[ \t]*(\{[^\n]*\})[ \t]*$")


def _take_trailing_attributes(state: StateCore) -> None:
    """Move a paragraph's last line ``{.kind}`` from its text to its attributes."""
    for token in state.tokens:
        found = _ATTRIBUTE_LINE.search(token.content) if token.type == "inline" else None
        if not found:
            continue
        try:
            _, attributes = parse(found[1])
        except ParseError:
            continue
        token.meta = {"attributes": attributes, "line": token.content.count("\n")}
        token.content = token.content[: found.start()]


def _blocks(parser: MarkdownIt, body: str, start: Place) -> Iterator[Block | Unsupported]:
    lines = body.split("\n")
    prefixes = _ListPrefixes()
    for token in parser.parse(body):
        prefixes.see(token)
        first = token.map[0] if token.map else 0
        if token.type in _UNSUPPORTED_BLOCKS:
            yield Unsupported(_place(start, first, 0), _UNSUPPORTED_BLOCKS[token.type])
        if token.type == "inline":
            indent = max(lines[first].find(token.content.split("\n", 1)[0]), 0)
            yield from _block(token, _place(start, first, indent), prefixes.take())


def _place(start: Place, line: int, indent: int) -> Place:
    """The place *line* lines below *start* and *indent* characters into the line."""
    return Place(start.file, start.line + line, indent + (1 if line else start.column))


def _block(token: Token, start: Place, prefix: str) -> Iterator[Block | Unsupported]:
    pieces = tuple(_pieces(token.children or [], token.content))
    attributes: Attributes = token.meta.get("attributes", {})
    attributes_place = Place(start.file, start.line + int(token.meta.get("line", 0)))
    block = Block(start, token.content, pieces, attributes, attributes_place, prefix)
    for piece in pieces:
        if piece.style in _UNSUPPORTED_STYLES and piece.kind is PieceKind.OPEN:
            yield Unsupported(block.place(piece.offset), _UNSUPPORTED_STYLES[piece.style])
        if found := HTML.search(piece.text):
            yield Unsupported(block.place(piece.offset + found.start()), "HTML")
    yield block


def _pieces(tokens: Sequence[Token], raw: str) -> Iterator[Piece]:
    """The inline *tokens* as pieces; a cursor follows them through the *raw* text."""
    cursor = 0
    for token in tokens:
        if token.type in ("span_open", "span_close"):
            cursor = token.meta["offset"]
        yield from _piece(token, cursor)
        cursor = _after(token, cursor, raw)


def _piece(token: Token, cursor: int) -> Iterator[Piece]:
    if token.type in _STYLES:
        kind = PieceKind.OPEN if token.nesting == 1 else PieceKind.CLOSE
        attributes = {key: str(value) for key, value in token.attrs.items()}
        yield Piece(kind, cursor, "", _STYLES[token.type], attributes)
    elif token.type == "image":
        yield Piece(PieceKind.OPEN, cursor, "", Style.PICTURE)
        yield Piece(PieceKind.CLOSE, cursor, "", Style.PICTURE)
    elif token.type == "softbreak":
        yield Piece(PieceKind.SOFT_BREAK, cursor)
    elif token.type == "hardbreak":
        yield Piece(PieceKind.HARD_BREAK, cursor)
    elif token.content:
        kind = PieceKind.ESCAPED if token.type == "text_special" else PieceKind.TEXT
        yield Piece(kind, cursor, token.content)


def _after(token: Token, cursor: int, raw: str) -> int:
    """Where in the *raw* text the piece after *token* begins."""
    if token.type in ("softbreak", "hardbreak"):
        end = raw.find("\n", cursor) + 1
        return end + len(raw[end:]) - len(raw[end:].lstrip(" \t"))
    if token.type == "text":
        return cursor + len(token.content)
    return cursor + len(token.markup)


_STYLES = {
    "span_open": Style.SPAN,
    "span_close": Style.SPAN,
    "em_open": Style.EMPHASIS,
    "em_close": Style.EMPHASIS,
    "strong_open": Style.STRONG,
    "strong_close": Style.STRONG,
    "link_open": Style.LINK,
    "link_close": Style.LINK,
}

_UNSUPPORTED_BLOCKS = {
    "heading_open": "A heading",
    "fence": "A block of code",
    "code_block": "An indented block",
    "blockquote_open": "A block quotation",
    "hr": "A rule",
}

_UNSUPPORTED_STYLES = {Style.LINK: "A link", Style.PICTURE: "A picture"}


@dataclass(slots=True)
class _ListPrefixes:
    """Counts list items, so that each one's first paragraph begins with its bullet or number."""

    counters: list[int | None] = field(default_factory=list[int | None])
    waiting: str = ""

    def see(self, token: Token) -> None:
        if token.type == "bullet_list_open":
            self.counters.append(None)
        elif token.type == "ordered_list_open":
            self.counters.append(int(token.attrs.get("start", 1)) - 1)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            self.counters.pop()
        elif token.type == "list_item_open":
            self._next_item()

    def _next_item(self) -> None:
        count = self.counters[-1]
        self.counters[-1] = None if count is None else count + 1
        self.waiting = "• " if count is None else f"{count + 1}. "

    def take(self) -> str:
        prefix, self.waiting = self.waiting, ""
        return prefix
