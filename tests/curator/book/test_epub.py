"""The book is an EPUB that every reading system opens: EPUBCheck says so, and its parts hang together."""

import io
import posixpath
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from kiosk.curator.book.epub import epub_bytes
from kiosk.exhibit.model import Exhibit
from tests.helpers.checkers import epubcheck


@pytest.fixture(scope="session")
def content(shipped: Exhibit) -> bytes:
    return epub_bytes(shipped, "en")


@pytest.fixture(scope="session")
def book(content: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(content))


def test_the_first_part_says_what_it_is(book: zipfile.ZipFile) -> None:
    first = book.infolist()[0]

    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert book.read("mimetype") == b"application/epub+zip"


def test_the_package_names_every_file_and_no_other(book: zipfile.ZipFile) -> None:
    package = etree.fromstring(book.read("book/book.opf"))
    named = {f"book/{item.get('href')}" for item in package.iter("{*}item")}

    assert named == {name for name in book.namelist() if name.startswith("book/")} - {"book/book.opf"}


def test_every_link_leads_to_a_file_and_a_place_in_it(book: zipfile.ZipFile) -> None:
    pages = {name: etree.fromstring(book.read(name)) for name in book.namelist() if name.endswith(".xhtml")}
    names = {name: {str(one) for one in page.xpath("//@id")} for name, page in pages.items()}
    for name, page in pages.items():
        for link in page.iter("{*}a"):
            if link.get("href").startswith("http"):
                continue
            target, _, place = link.get("href").partition("#")
            file = posixpath.join("book", target) if target else name
            assert file in pages, link.get("href")
            assert not place or place in names[file], link.get("href")


def test_all_sections_are_read_in_order(book: zipfile.ZipFile, shipped: Exhibit) -> None:
    package = etree.fromstring(book.read("book/book.opf"))
    files = {item.get("id"): item.get("href") for item in package.iter("{*}item")}
    read = [files[one.get("idref")] for one in package.iter("{*}itemref")]
    sections = [f"section-{section.key}.xhtml" for section in shipped.documents[0].sections]

    assert read[:2] == ["title.xhtml", "nav.xhtml"]
    assert read[2:] == [*sections, "questions.xhtml", "glossary.xhtml", "timeline.xhtml", "about.xhtml"]


def test_the_same_exhibit_makes_the_same_bytes(content: bytes, shipped: Exhibit) -> None:
    assert epub_bytes(shipped, "en") == content


@pytest.mark.parametrize("language", ["en", "ko"])
def test_epubcheck_finds_nothing_to_mend(language: str, shipped: Exhibit, tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    path.write_bytes(epub_bytes(shipped, language))

    assert "No errors or warnings detected." in epubcheck(path)


def test_epubcheck_finds_a_file_that_is_not_there(shipped: Exhibit, tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    source = zipfile.ZipFile(io.BytesIO(epub_bytes(shipped, "en")))
    with zipfile.ZipFile(path, "w") as broken:
        for part in source.infolist():
            if part.filename != "book/timeline.xhtml":
                broken.writestr(part, source.read(part))

    assert "ERROR" in epubcheck(path)
