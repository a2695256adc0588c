"""An exhibit as an EPUB 3 book (EPUB 3.3, W3C): one file a chapter, contents, fonts, pictures."""

import hashlib
import os
import uuid
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from xml.etree import ElementTree

from kiosk.curator.book.chapters import Chapter, chapters
from kiosk.curator.book.figures import picture_name
from kiosk.curator.book.html_page import contents
from kiosk.curator.book.markup import XML, Element, Maker, xml_bytes
from kiosk.curator.book.shelf import FONTS, font, font_face, style_sheet
from kiosk.curator.book.voice import Voice
from kiosk.curator.book.xhtml import NAMESPACE, classed
from kiosk.curator.steady_zip import steady_zip
from kiosk.exhibit.model import Exhibit

_OPF = "http://www.idpf.org/2007/opf"
_DC = "http://purl.org/dc/elements/1.1/"
_EPUB = "http://www.idpf.org/2007/ops"
_CONTAINER = b"""<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_TYPES = {
    "doc-noteref": "noteref", "doc-footnote": "footnote", "doc-glossref": "glossref",
    "doc-pagebreak": "pagebreak", "doc-backlink": "backlink", "doc-toc": "toc",
}  # fmt: skip
_ACCESS = {
    "accessMode": "textual", "accessModeSufficient": "textual", "accessibilityFeature": "tableOfContents",
    "accessibilityHazard": "none", "accessibilitySummary": "Text in reading order, with contents and links.",
}  # fmt: skip

_SEEN = (("accessMode", "visual"), ("accessibilityFeature", "alternativeText"))
"""What a book with pictures adds to that."""

opf = Maker()


def epub_bytes(exhibit: Exhibit, language: str) -> bytes:
    """The whole book, the museum's words in *language*; the same exhibit makes the same bytes.

    The date of change is that of ``SOURCE_DATE_EPOCH`` (reproducible-builds.org), else a fixed one.
    """
    voice = Voice.of(exhibit, language)
    parts = list(chapters(voice))
    files: dict[str, bytes] = {"nav.xhtml": _navigation(parts, voice)}
    names = _names(parts)
    files |= {f"{chapter.key}.xhtml": _chapter(chapter, names, voice) for chapter in parts}
    faces = "".join(font_face(name, f"fonts/{name}") for name in FONTS)
    files["book.css"] = (faces + style_sheet()).encode()
    files |= {f"fonts/{name}": font(name) for name in FONTS}
    files |= {picture_name(one): one.content for one in exhibit.pictures}
    package = _package(parts, files, voice)
    book = {f"book/{name}": content for name, content in ({"book.opf": package} | files).items()}
    start = {"mimetype": b"application/epub+zip", "META-INF/container.xml": _CONTAINER}
    return steady_zip(start | book, stored=("mimetype",))


def _names(parts: Sequence[Chapter]) -> Mapping[str, str]:
    """The file in which each named element stands."""
    return {
        key: f"{chapter.key}.xhtml"
        for chapter in parts
        for element in chapter.body.iter()
        if (key := element.get("id"))
    }


def _chapter(chapter: Chapter, names: Mapping[str, str], voice: Voice) -> bytes:
    for link in chapter.body.iter("a"):
        key = link.get("href", "").removeprefix("#")
        if key in names and names[key] != f"{chapter.key}.xhtml":
            link.set("href", f"{names[key]}#{key}")
    return _file(chapter.title, chapter.body, voice)


def _navigation(parts: Sequence[Chapter], voice: Voice) -> bytes:
    nav = contents(parts, voice)
    for link in nav.iter("a"):
        link.set("href", link.get("href", "").removeprefix("#") + ".xhtml")
    return _file(voice.word("sections"), _as_one_list(nav), voice)


def _as_one_list(nav: Element) -> Element:
    """The contents as EPUB wants them: one list, in it one for each document (EPUB 3.3, 5.4.1)."""
    whole = classed("ol")
    title = None
    for part in list(nav)[1:]:
        nav.remove(part)
        if part.tag == "h3":
            title = classed("span", part.text or "")
        elif title is not None:
            whole.append(classed("li", title, part))
            title = None
        else:
            whole.extend(list(part))
    nav.append(whole)
    return nav


def _file(title: str, body: Element, voice: Voice) -> bytes:
    head = classed(
        "head", classed("title", title), classed("link", rel="stylesheet", type="text/css", href="book.css")
    )
    page = classed("html", head, classed("body", body), lang=voice.language, dir=voice.direction)
    page.attrib.update({"xmlns": NAMESPACE, "xmlns:epub": _EPUB, f"{XML}lang": voice.language})
    for element in page.iter():
        if kind := _TYPES.get(element.get("role", "")):
            element.set("epub:type", kind)
    return xml_bytes(page, start="<!DOCTYPE html>\n")


def _package(parts: Sequence[Chapter], files: Mapping[str, bytes], voice: Voice) -> bytes:
    ids = {name: f"file-{number}" for number, name in enumerate(files)}
    items = (
        opf.item(
            {"properties": "nav"} if name == "nav.xhtml" else {},
            {"id": ids[name], "href": name, "media-type": _media_type(name)},
        )
        for name in files
    )
    first, *others = (opf.itemref(idref=ids[f"{chapter.key}.xhtml"]) for chapter in parts)
    spine = opf.spine(first, opf.itemref(idref=ids["nav.xhtml"]), *others)
    package = opf.package(
        opf.metadata(*_metadata(files, voice)),
        opf.manifest(*items),
        spine,
        {"xmlns": _OPF, "xmlns:dc": _DC, "version": "3.0", "unique-identifier": "book"},
    )
    ElementTree.indent(package)
    return xml_bytes(package)


def _metadata(files: Mapping[str, bytes], voice: Voice) -> Iterator[Element]:
    digest = hashlib.sha256(b"".join(hashlib.sha256(content).digest() for content in files.values()))
    yield opf("dc:identifier", f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, digest.hexdigest())}", id="book")
    yield opf("dc:title", voice.text(voice.exhibit.details.title).text)
    tags = [voice.language, *(document.language for document in voice.exhibit.documents)]
    yield from (opf("dc:language", tag) for tag in dict.fromkeys(tags))
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH", "315532800"))
    moment = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    yield opf.meta(moment, property="dcterms:modified")
    seen = _SEEN if voice.exhibit.pictures else ()
    yield from (opf.meta(text, property=f"schema:{name}") for name, text in (*_ACCESS.items(), *seen))


_MEDIA_TYPES = {
    "xhtml": "application/xhtml+xml", "css": "text/css", "ttf": "font/ttf", "png": "image/png",
    "jpg": "image/jpeg", "webp": "image/webp",
}  # fmt: skip


def _media_type(name: str) -> str:
    return _MEDIA_TYPES[name.rpartition(".")[2]]
