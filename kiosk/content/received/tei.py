"""Blocks of a TEI P5 file: divisions, paragraphs and lines, with page breaks and slips as our marks."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.received.blocks import Form, NotReadable, ReceivedBlock, escaped
from kiosk.content.received.element import Element, NotWellFormed, read_xml

_NAMESPACE = "{http://www.tei-c.org/ns/1.0}"
_LEFT_OUT = frozenset(
    {"teiHeader", "note", "fw", "facsimile", "standOff", "figDesc", "graphic", "gap", "del"}
)
_FORMS = {
    "p": Form.PARAGRAPH,
    "ab": Form.PARAGRAPH,
    "l": Form.LINE,
    "item": Form.ITEM,
    "head": Form.HEADING,
    "titlePart": Form.HEADING,
    "salute": Form.LINE,
    "dateline": Form.LINE,
    "byline": Form.LINE,
    "docAuthor": Form.LINE,
    "docDate": Form.LINE,
    "docImprint": Form.LINE,
    "epigraph": Form.PARAGRAPH,
    "trailer": Form.LINE,
    "signed": Form.SIGNATURE,
    "cell": Form.LINE,
    "speaker": Form.LINE,
    "stage": Form.LINE,
}


def read_tei(content: bytes) -> tuple[ReceivedBlock, ...]:
    """The blocks of the ``text`` of a TEI P5 document (TEI Guidelines, 4 and 3.5).

    Entities are refused, nothing is fetched. Errors: NotReadable.
    """
    try:
        root = read_xml(content)
    except NotWellFormed as error:
        raise NotReadable(str(error)) from error
    text = next((part for part in (root, *root) if _name(part) == "text"), None)
    if text is None:
        raise NotReadable("It has no element <text> of TEI P5. Give the TEI file of the transcription.")
    return tuple(_Reader().blocks(text, 0))


@dataclass(slots=True)
class _Reader:
    """Walks the text once; a page that begins between blocks begins in the next one."""

    waiting: str = ""

    def blocks(self, parent: Element, depth: int) -> Iterator[ReceivedBlock]:
        for child in parent:
            name = _name(child)
            if name == "pb" and child.get("n"):
                self.waiting = _page(child)
            elif name in _FORMS or (name and name not in _LEFT_OUT and _has_words(child)):
                yield from self._block(child, _FORMS.get(name, Form.PARAGRAPH), depth)
            elif name and name not in _LEFT_OUT:
                yield from self.blocks(child, depth + (name == "div"))

    def _block(self, element: Element, form: Form, depth: int) -> Iterator[ReceivedBlock]:
        text, markup = _inline(element)
        if text.strip():
            level = depth + 1 if form is Form.HEADING else 0
            yield ReceivedBlock(_joined(text), self.waiting + _joined(markup), form, level)
            self.waiting = ""


def _page(element: Element) -> str:
    return f'[]{{page="{_value(element.get("n") or "")}"}}'


def _has_words(element: Element) -> bool:
    return any((part or "").strip() for part in (element.text, *(child.tail for child in element)))


def _name(element: Element) -> str:
    """The element's name in TEI; nothing for comments and for elements of others."""
    tag = element.tag
    return tag.removeprefix(_NAMESPACE) if isinstance(tag, str) and tag.startswith(_NAMESPACE) else ""


def _inline(element: Element) -> tuple[str, str]:
    text, markup = element.text or "", escaped(element.text or "")
    for child in element:
        inner = _child(child)
        tail = child.tail or ""
        text, markup = text + inner[0] + tail, markup + inner[1] + escaped(tail)
    return text, markup


def _child(child: Element) -> tuple[str, str]:
    match _name(child):
        case "lb":
            return ("", "") if child.get("break") == "no" else (" ", " ")
        case "pb" if child.get("n"):
            return "", _page(child)
        case "choice":
            return _choice(child)
        case "supplied":
            words = _joined(_inline(child)[0])
            return "", f'[]{{supplied="{_value(words)}"}}' if words else ""
        case name if not name or name in _LEFT_OUT:
            return "", ""
        case name:
            text, markup = _inline(child)
            return (f" {text} ", f" {markup} ") if name in _FORMS else (text, markup)


def _choice(choice: Element) -> tuple[str, str]:
    """What the document has; where the editor corrects it, the correction as a slip's reading."""
    parts = {_name(part): _inline(part) for part in choice}
    for original in ("sic", "orig", "abbr", "unclear"):
        if original in parts:
            text, markup = parts[original]
            correction = _joined(parts["corr"][0]) if "corr" in parts else ""
            if original != "sic" or not correction or not text.strip() or "[" in markup:
                return text, markup
            return text, f'[{markup}]{{sic="{_value(correction)}"}}'
    return next(iter(parts.values()), ("", ""))


def _value(words: str) -> str:
    """*words* as a value between quotation marks."""
    return words.replace("\\", "").replace('"', "”")


def _joined(words: str) -> str:
    """*words* with every stretch of white space as one space, for in XML its kind means nothing."""
    return " ".join(words.split())
