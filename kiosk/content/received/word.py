"""Blocks of a Word file (.docx), read by mammoth; nothing is fetched and no macro is run."""

import io
import zipfile
from collections.abc import Iterator
from importlib import import_module
from typing import Any, cast

from kiosk.content.received.blocks import Form, NotReadable, ReceivedBlock, escaped
from kiosk.content.received.element import Element, read_html

_LARGEST = 64 * 1024 * 1024
"""Bytes that all parts of a file may have once they are unpacked."""
_NO_WORD_FILE = "It is not a Word file (.docx), or it is damaged. Open it in Word and save it again as .docx."

_NO_READER = "This package reads no Word files. Save the transcription as a .txt, .md or TEI .xml file."


def read_word(content: bytes) -> tuple[ReceivedBlock, ...]:
    """The blocks of a .docx file: headings by their styles, paragraphs, list items, rows of tables, notes.

    Errors: NotReadable where it is none, where it was made to do harm, or where mammoth is not installed.
    """
    _check_parts(content)
    try:
        mammoth = cast("Any", import_module("mammoth"))
    except ModuleNotFoundError as error:
        raise NotReadable(_NO_READER) from error
    try:
        found = mammoth.convert_to_html(
            io.BytesIO(content), convert_image=_no_picture, external_file_access=False
        )
    except Exception as error:  # mammoth lets every fault of a file through as it comes
        raise NotReadable(_NO_WORD_FILE) from error
    if not str(found.value).strip():
        return ()
    return tuple(_blocks(read_html(str(found.value)), Form.PARAGRAPH))


def _no_picture(_image: object) -> list[object]:
    return []


def _check_parts(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > _LARGEST:
                raise NotReadable("Unpacked it is too large for a transcription. Save it without pictures.")
            for part in parts.namelist():
                if part.endswith((".xml", ".rels")) and b"<!DOCTYPE" in parts.read(part):
                    raise NotReadable(_NO_WORD_FILE)
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        raise NotReadable(_NO_WORD_FILE) from error


_BACK_TO_THE_TEXT = ("#footnote-ref", "#endnote-ref")
"""Where mammoth adds an arrow from a note back to its number."""
_HEADINGS = {f"h{level}": level for level in range(1, 7)}


def _blocks(parent: Element, form: Form) -> Iterator[ReceivedBlock]:
    """The blocks in *parent*; words that stand beside blocks, as in a list item, are a block as well."""
    text, markup = parent.text or "", escaped(parent.text or "")
    for child in parent:
        if child.tag in ("p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th", *_HEADINGS):
            if text.strip():
                yield ReceivedBlock(text, markup, form)
            text = markup = ""
            yield from _block(child, form)
        else:
            inner = _inline(child)
            text, markup = text + inner[0], markup + inner[1]
        text, markup = text + (child.tail or ""), markup + escaped(child.tail or "")
    if text.strip():
        yield ReceivedBlock(text, markup, form)


def _block(element: Element, form: Form) -> Iterator[ReceivedBlock]:
    if (level := _HEADINGS.get(str(element.tag))) is not None:
        yield ReceivedBlock(*_inline(element, is_marked=False), Form.HEADING, level)
    else:
        inner = {"li": Form.ITEM, "td": Form.LINE, "th": Form.LINE}.get(str(element.tag), form)
        yield from _blocks(element, inner)


_EMPHASIS = {"em": "*", "strong": "**"}


def _inline(element: Element, *, is_marked: bool = True) -> tuple[str, str]:
    """The words of *element* and the same as markup."""
    if element.tag == "br":
        return "\n", "\n"
    if element.tag == "a" and (element.get("href") or "").startswith(_BACK_TO_THE_TEXT):
        return "", ""
    text, markup = element.text or "", escaped(element.text or "")
    for child in element:
        inner = _inline(child, is_marked=is_marked)
        tail = child.tail or ""
        text, markup = text + inner[0] + tail, markup + inner[1] + escaped(tail)
    sign = _EMPHASIS.get(str(element.tag), "") if is_marked else ""
    fits = text == text.strip() and text and "\n" not in text
    return text, f"{sign}{markup}{sign}" if sign and fits else markup
