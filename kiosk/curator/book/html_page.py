"""An exhibit as one HTML page: large print, both voices, no network."""

from base64 import b64encode
from collections.abc import Sequence
from itertools import groupby
from xml.etree import ElementTree

from kiosk.curator.book.chapters import Chapter, chapters
from kiosk.curator.book.figures import picture_name
from kiosk.curator.book.markup import Element
from kiosk.curator.book.shelf import FONTS, font, font_face, style_sheet
from kiosk.curator.book.voice import Voice
from kiosk.curator.book.xhtml import classed
from kiosk.exhibit.model import Exhibit

_LARGE_PRINT = "html { font-size: 137.5%; }\n"
"""22 px on a screen, 18 pt on paper (book.css)."""


def html_bytes(exhibit: Exhibit, language: str) -> bytes:
    """The whole page in UTF-8, the museum's words in *language*; the same exhibit makes the same bytes."""
    voice = Voice.of(exhibit, language)
    parts = list(chapters(voice))
    head = classed(
        "head",
        classed("meta", charset="utf-8"),
        classed("meta", name="viewport", content="width=device-width, initial-scale=1"),
        classed("title", voice.text(exhibit.details.title).text),
        classed("style", _style()),
    )
    first, *others = (chapter.body for chapter in parts)
    main = classed("main", first, contents(parts, voice), *others)
    page = classed("html", head, classed("body", main), lang=language, dir=voice.direction)
    _put_pictures_in(page, exhibit)
    written = ElementTree.tostring(page, encoding="unicode", method="html")
    return f"<!DOCTYPE html>\n{written}\n".encode()


def contents(parts: Sequence[Chapter], voice: Voice) -> Element:
    """Links to all chapters but the title; sections stand under their document where there are several."""
    nav = classed(
        "nav", classed("h2", voice.word("sections")), kind="contents", id="contents", role="doc-toc"
    )
    documents = len(voice.exhibit.documents)
    for document, group in groupby(parts[1:], lambda one: one.document):
        if document and documents > 1:
            nav.append(classed("h3", document))
        rows = (classed("li", classed("a", chapter.title, href=f"#{chapter.key}")) for chapter in group)
        nav.append(classed("ol", *rows))
    return nav


def _style() -> str:
    faces = (font_face(name, data_address("font/ttf", font(name))) for name in FONTS)
    return "\n" + "".join(faces) + _LARGE_PRINT + style_sheet()


def data_address(media_type: str, content: bytes) -> str:
    """*content* as an address that needs no network (RFC 2397)."""
    return f"data:{media_type};base64,{b64encode(content).decode()}"


def _put_pictures_in(page: Element, exhibit: Exhibit) -> None:
    addresses = {picture_name(one): data_address(one.media_type, one.content) for one in exhibit.pictures}
    for image in page.iter("img"):
        image.set("src", addresses[image.get("src", "")])
