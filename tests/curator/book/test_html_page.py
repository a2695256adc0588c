"""The page reads without a network: everything is in it, every link leads somewhere, no word is missing."""

import re

import pytest
from lxml import html

from kiosk.curator.book.html_page import html_bytes
from kiosk.exhibit.model import Exhibit


@pytest.fixture(scope="session")
def content(shipped: Exhibit) -> bytes:
    return html_bytes(shipped, "en")


@pytest.fixture(scope="session")
def page(content: bytes) -> html.HtmlElement:
    return html.document_fromstring(content.decode())


def test_nothing_is_fetched(content: bytes, page: html.HtmlElement) -> None:
    addresses = page.xpath("//@src | //link/@href") + re.findall(r'url\("?([^")]*)', content.decode())

    assert [one[:40] for one in addresses if not one.startswith("data:")] == []
    assert page.xpath("//script") == []
    assert len(re.findall("@font-face", content.decode())) == 6


def test_every_link_inside_leads_somewhere(page: html.HtmlElement) -> None:
    names = page.xpath("//@id")
    links = [one.removeprefix("#") for one in page.xpath("//a/@href") if one.startswith("#")]

    assert len(names) == len(set(names))
    assert len(links) > 500
    assert set(links) - set(names) == set()


def test_every_passage_has_the_words_of_the_reading_text(page: html.HtmlElement, shipped: Exhibit) -> None:
    for section in shipped.documents[0].sections:
        for passage in section.passages:
            (element,) = page.xpath(f"//p[@id='passage-{passage.key}']")
            for ours in element.xpath(".//*[@class='reading' or @class='noteref' or @class='number']"):
                ours.text = ""
            words = "".join(element.itertext())
            assert "".join(words.split()) == "".join(passage.reading.text.split()), passage.key


def test_the_documents_words_and_the_museums_are_never_in_one_box(page: html.HtmlElement) -> None:
    assert page.xpath("//*[contains(@class, 'museum')]//div[contains(@class, 'document')]") == []
    assert page.xpath("//div[contains(@class, 'document')]//*[contains(@class, 'museum')]") == []


def test_all_that_the_museum_says_is_there(page: html.HtmlElement, shipped: Exhibit) -> None:
    assert len(page.xpath("//aside[@role='doc-footnote']")) == len(shipped.notes)
    assert len(page.xpath("//article[starts-with(@id, 'term-')]")) == len(shipped.terms)
    assert len(page.xpath("//article[starts-with(@id, 'question-')]")) == len(shipped.questions)
    assert len(page.xpath("//ol[@class='events']/li")) == len(shipped.events)


def test_the_page_says_its_languages(shipped: Exhibit) -> None:
    korean = html.document_fromstring(html_bytes(shipped, "ko").decode())

    assert korean.get("lang") == "ko"
    assert korean.xpath("//h1/text()") == ["여덟 가지 질문, 1974"]
    assert set(korean.xpath("//div[contains(@class, 'document')]/@lang")) == {"en"}


def test_the_same_exhibit_makes_the_same_bytes(content: bytes, shipped: Exhibit) -> None:
    assert html_bytes(shipped, "en") == content
