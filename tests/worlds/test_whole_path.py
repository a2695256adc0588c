"""Two Latin letters go the whole way: checked, built, exported, taken into a spreadsheet and back."""

import shutil
from pathlib import Path

import pytest
from lxml import etree, html

from kiosk.content.compile import Compilation
from kiosk.curator.book.epub import epub_bytes
from kiosk.curator.book.html_page import html_bytes
from kiosk.curator.book.tei import tei_bytes
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.whole import read_whole
from tests.curator.sheets import Desk, contents
from tests.helpers.checkers import epubcheck, tei_all
from tests.worlds.conftest import LETTERS


def test_the_folder_has_no_mistake(compilation: Compilation) -> None:
    assert compilation.problems == ()


def test_both_letters_equal_their_sources(compilation: Compilation) -> None:
    assert [sentence.partition(":")[0] for sentence in compilation.fidelity] == [
        "The document equals the source transcription"
    ] * 2


def test_what_is_read_from_the_file_is_what_was_written(letters: Exhibit, letters_file: Path) -> None:
    assert read_whole(letters_file) == letters


def test_paragraphs_are_counted_in_each_letter(letters: Exhibit) -> None:
    numbers = [
        (passage.key, passage.number)
        for document in letters.documents
        for section in document.sections
        for passage in section.passages
        if passage.number
    ]

    assert numbers == [("p1", 1), ("p2", 2), ("iustus-p1", 1), ("iustus-p2", 2)]


@pytest.mark.parametrize("sheet", ["timeline.csv", "glossary.xlsx"])
def test_a_sheet_comes_back_without_a_changed_byte(sheet: str, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "letters", tmp_path / sheet)
    shutil.copytree(LETTERS, desk.folder)

    assert (desk.export(), desk.bring_back(remove=True)) == (0, 0)
    assert contents(desk.folder) == contents(LETTERS)


def test_the_letters_are_a_group_of_texts_in_valid_tei(letters: Exhibit) -> None:
    root = etree.fromstring(tei_bytes(letters))
    names = [text.get("{http://www.w3.org/XML/1998/namespace}id") for text in root.iter("{*}text")]
    root.remove(root.find("{*}standOff"))

    assert names == [None, "document-septicius", "document-iustus"]
    assert len(root.findall("{*}facsimile/{*}graphic")) == 6
    assert tei_all().validate(root), tei_all().error_log


def test_the_page_lists_the_sections_under_their_letters_and_holds_the_pictures(letters: Exhibit) -> None:
    page = html.document_fromstring(html_bytes(letters, "en").decode())

    assert page.xpath("//nav/h3/text()") == ["Letter to Septicius", "Letter to Iustus"]
    assert [one[:22] for one in page.xpath("//img/@src")] == ["data:image/png;base64,"] * 8
    assert all(page.xpath("//img/@alt"))
    assert set(page.xpath("//div[contains(@class, 'document')]/@lang")) == {"la"}


def test_on_the_page_a_picture_stands_between_its_paragraphs_with_what_is_said_of_it(
    letters: Exhibit,
) -> None:
    page = html.document_fromstring(html_bytes(letters, "en").decode())
    figure = page.get_element_by_id("passage-p1").getnext()

    assert [one.get("id") or one.tag for one in page.get_element_by_id("passage-p1").getparent()] == [
        "figure", "passage-p1", "figure", "passage-p2",
    ]  # fmt: skip
    assert (figure.get("lang"), figure.find("img").get("alt")[:17]) == ("en", "A wide green coun")
    assert figure.xpath(".//figcaption/p[@class='caption']/text()") == [
        "Letters went by road, with a messenger or a friend who travelled."
    ]
    for place, alt in (("term-epistula", "A round red seal"), ("event-0079-vesuvius", "A drawing of a m")):
        assert [one[:16] for one in page.get_element_by_id(place).xpath(".//img/@alt")] == [alt]
    assert [one[:18] for one in page.get_element_by_id("title").xpath(".//img/@alt")] == [
        "A drawing of an op"
    ]


def test_in_tei_a_figure_says_what_it_shows_and_is_no_word_of_the_document(letters: Exhibit) -> None:
    root = etree.fromstring(tei_bytes(letters))
    division = root.find(".//{*}div[@{http://www.w3.org/XML/1998/namespace}id='section-02-septicius-letter']")
    figure = division.findall("{*}figure")[1]

    assert [etree.QName(one).localname for one in division] == ["head", "figure", "p", "figure", "p"]
    assert figure.find("{*}graphic").get("url") == "pictures/road.png"
    assert figure.find("{*}figDesc").text.startswith("A wide green country")
    assert figure.get("corresp") == "#picture-road"
    assert len(root.findall("{*}standOff//{*}figure")) == 3


def test_pictures_beside_the_documents_are_valid_tei(letters: Exhibit) -> None:
    """As in tests/curator/book/test_tei.py: of the parts of ``standOff`` each where this schema knows it."""
    root = etree.fromstring(tei_bytes(letters))
    beside, header, section = (root.find(path) for path in ("{*}standOff", ".//{*}sourceDesc", ".//{*}div"))
    for part in list(beside):
        if etree.QName(part).localname == "listEvent":
            header.append(part)
        else:
            section.extend(list(part) if etree.QName(part).localname == "listAnnotation" else [part])
    root.remove(beside)

    assert len(root.findall(".//{*}figure")) == 7
    assert tei_all().validate(root), tei_all().error_log


def test_the_book_is_one_that_epubcheck_accepts(letters: Exhibit, tmp_path: Path) -> None:
    path = tmp_path / "letters.epub"
    path.write_bytes(epub_bytes(letters, "en"))

    assert "No errors or warnings detected." in epubcheck(path)
