"""Blocks of a Markdown file: headings, paragraphs and list items, with emphasis kept as emphasis."""

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.content.received.blocks import Form, ReceivedBlock, escaped
from kiosk.content.received.plain import read_plain

_DEEPEST_HEADING = 6


def read_marked(content: bytes) -> tuple[ReceivedBlock, ...]:
    """The blocks of a Markdown text in UTF-8; front matter and HTML count as words.

    Errors: NotReadable where it is no such text.
    """
    read_plain(content)
    text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    return tuple(_blocks(MarkdownIt("commonmark").disable(["html_block", "html_inline"]).parse(text)))


def _blocks(tokens: Sequence[Token]) -> Iterator[ReceivedBlock]:
    heading, items, prefixes = 0, 0, _Numbers()
    for token in tokens:
        prefixes.see(token)
        if token.type == "heading_open":
            heading = int(token.tag[1:])
        elif token.type == "heading_close":
            heading = 0
        elif token.type in ("list_item_open", "list_item_close"):
            items += token.nesting
        elif token.type in ("fence", "code_block"):
            for line in token.content.splitlines():
                yield ReceivedBlock(line, escaped(line), Form.LINE, gap=0)
        elif token.type == "inline":
            form = Form.HEADING if heading else Form.ITEM if items else Form.PARAGRAPH
            yield _block(token, form, heading, prefixes.take())


def _block(token: Token, form: Form, level: int, prefix: str) -> ReceivedBlock:
    text, markup = prefix, escaped(prefix)
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak"):
            text, markup = text + "\n", markup + "\n"
        elif child.type in ("em_open", "em_close"):
            markup += "*"
        elif child.type in ("strong_open", "strong_close"):
            markup += "**"
        else:
            text, markup = text + child.content, markup + escaped(child.content)
    return ReceivedBlock(text, markup, form, level)


class _Numbers:
    """The numbers that Markdown counts for a list: they belong to the words of a document."""

    def __init__(self) -> None:
        self._counts: list[int | None] = []
        self._waiting = ""

    def see(self, token: Token) -> None:
        if token.type == "ordered_list_open":
            self._counts.append(int(token.attrs.get("start", 1)) - 1)
        elif token.type == "bullet_list_open":
            self._counts.append(None)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            self._counts.pop()
        elif token.type == "list_item_open" and (count := self._counts[-1]) is not None:
            self._counts[-1] = count + 1
            self._waiting = f"{count + 1}. "

    def take(self) -> str:
        taken, self._waiting = self._waiting, ""
        return taken
