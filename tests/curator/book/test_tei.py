"""The TEI file is valid, points nowhere in vain, and has the document's words letter for letter."""

from collections.abc import Iterator

import pytest
from lxml import etree

from kiosk.curator.book.tei import tei_bytes
from kiosk.curator.book.tei_dates import date_attributes
from kiosk.exhibit.dating import When
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.text import Localized
from tests.helpers.checkers import tei_all, tei_with_standoff

XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


@pytest.fixture(scope="session")
def content(shipped: Exhibit) -> bytes:
    return tei_bytes(shipped)


@pytest.fixture
def root(content: bytes) -> etree._Element:
    return etree.fromstring(content)


def transcribed(element: etree._Element) -> Iterator[str]:
    """The document's own letters: of two readings the transcribed one, and nothing of the museum's."""
    if etree.QName(element).localname in ("corr", "supplied") or element.get("resp"):
        return
    yield element.text or ""
    for child in element:
        yield from transcribed(child)
        yield child.tail or ""


def test_every_passage_has_the_letters_of_the_transcription(root: etree._Element, shipped: Exhibit) -> None:
    passages = [one for section in shipped.documents[0].sections for one in section.passages]
    found = {element.get(XML_ID): element for element in root.iter() if element.get(XML_ID)}

    for passage in passages:
        letters = "".join("".join(transcribed(found[f"passage-{passage.key}"])).split())
        assert letters == "".join(passage.transcribed.split()), passage.key


def test_slips_pages_terms_and_notes_are_there(root: etree._Element, shipped: Exhibit) -> None:
    text = etree.tostring(root, encoding="unicode")

    assert (
        '<choice><sic>perservance</sic><corr type="slip" resp="#museum">perseverance</corr></choice>' in text
    )
    assert '<sic>.eliminate</sic><corr type="speck" resp="#museum">eliminate</corr>' in text
    assert '<pb n="2"/>' in text
    kinds = [note.get("type") for note in root.findall(".//{*}listAnnotation/{*}note")]
    assert kinds.count("question") == len(shipped.questions)
    assert len(kinds) == len(shipped.questions) + len(shipped.notes)
    assert len(root.findall(".//{*}event")) == len(shipped.events)
    assert len(root.findall(".//{*}standOff/{*}list/{*}label")) == len(shipped.terms)


def test_every_pointer_finds_what_it_points_to(root: etree._Element) -> None:
    names = [str(name) for name in root.xpath("//@xml:id")]
    pointers = {
        name
        for attribute in root.xpath("//@target | //@ref | //@resp")
        for pointer in str(attribute).split()
        if pointer.startswith("#")
        for name in pointer.removeprefix("#range(").removeprefix("#").rstrip(")").split(",")
    }

    assert len(names) == len(set(names))
    assert pointers - set(names) == set()


def test_the_same_exhibit_makes_the_same_bytes(content: bytes, shipped: Exhibit) -> None:
    assert tei_bytes(shipped) == content


def test_the_documents_and_the_header_are_valid_tei_all(root: etree._Element) -> None:
    root.remove(root.find("{*}standOff"))  # younger than this edition of the schema

    assert tei_all().validate(root), tei_all().error_log


def test_what_stands_beside_the_documents_is_valid_tei_all(root: etree._Element) -> None:
    beside, header, section = (root.find(path) for path in ("{*}standOff", ".//{*}sourceDesc", ".//{*}div"))
    root.remove(beside)
    for part in list(beside):
        if etree.QName(part).localname == "listAnnotation":
            section.extend(list(part))
        else:
            header.append(part)

    assert tei_all().validate(root), tei_all().error_log


def test_the_whole_is_valid_where_a_schema_knows_standoff(root: etree._Element) -> None:
    """That schema leaves out ``supplied``, and its DTD cannot say that a choice has two parts."""
    for element in root.iter("{*}supplied"):
        element.tag = "{http://www.tei-c.org/ns/1.0}corr"
        del element.attrib["reason"]
    for choice in root.iter("{*}choice"):
        del choice[1:]

    assert tei_with_standoff().validate(root), tei_with_standoff().error_log


def test_a_schema_finds_what_is_not_tei(root: etree._Element) -> None:
    root.find(".//{*}choice").append(etree.Element("{http://www.tei-c.org/ns/1.0}pb"))
    root.remove(root.find("{*}standOff"))

    assert not tei_all().validate(root)


@pytest.mark.parametrize(
    ("edtf", "attributes"),
    [
        ("1972-07-04", {"when": "1972-07-04"}),
        ("1974~", {"when": "1974", "cert": "medium"}),
        ("1974-05-30/1974-06", {"from": "1974-05-30", "to": "1974-06"}),
        ("1973-10/..", {"from": "1973-10"}),
        ("../1973-10", {"to": "1973-10"}),
        ("1974-21", {"notBefore": "1974", "notAfter": "1974"}),
        ("197X", {"notBefore": "1970", "notAfter": "1979", "cert": "medium"}),
    ],
)
def test_a_date_is_given_as_tei_gives_it(edtf: str, attributes: dict[str, str]) -> None:
    start, end = (1970.0, 1980.0) if edtf == "197X" else (1974.2, 1974.5)
    doubt = edtf in ("1974~", "197X")
    when = When(edtf, Localized(), Localized(), start, end, "/" in edtf, doubt, False, False)

    assert date_attributes(when) == attributes
