"""The evidence sheet says what each statement rests on and what is open, and needs nothing but itself."""

import io
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html
from rich.console import Console

from kiosk.curator.report import report
from tests.conftest import SEED
from tests.helpers.faults import picture
from tests.helpers.folders import HarbourFolder

TODAY = date(2026, 11, 25)
ATTACK = "<script>alert(1)</script>"


@pytest.fixture
def harbour(tmp_path: Path) -> HarbourFolder:
    return HarbourFolder(tmp_path)


def reported(folder: Path, target: Path, *, many: int = 30) -> tuple[int, str]:
    stream = io.StringIO()
    status = report(folder, target, TODAY, Console(file=stream, soft_wrap=True, highlight=False), many=many)
    return status, stream.getvalue()


def page_of(harbour: HarbourFolder, *, many: int = 30) -> html.HtmlElement:
    target = harbour.root.parent / "report.html"
    reported(harbour.root, target, many=many)
    return html.fromstring(target.read_text("utf-8"))


def section(page: html.HtmlElement, key: str) -> str:
    """The words between the heading *key* and the next heading of its rank."""
    words: list[str] = []
    for element in page.get_element_by_id(key).itersiblings():
        if element.tag == "h2":
            break
        words += element.itertext()
    return " ".join(" ".join(words).split())


@pytest.fixture(scope="module")
def korea_page(tmp_path_factory: pytest.TempPathFactory) -> str:
    target = tmp_path_factory.mktemp("report") / "report.html"
    status, said = reported(SEED, target)
    assert (status, said) == (0, f"Wrote {target}.\n")
    return target.read_text("utf-8")


def test_every_picture_is_listed_with_its_rights_and_where_it_is_shown(harbour: HarbourFolder) -> None:
    harbour.write("pictures/pier.png", picture(37, 21))
    harbour.write("pictures/pier.yaml", "alt: Ships\ncaption: In winter\ncredit: Anna Bell\nrights: ask us\n")
    harbour.replace("document/02-answer.md", "asked.\n", "asked.\n\n![](pier)\n")
    harbour.replace("notes/who-asked.md", "title: Who asked", "title: Who asked\npicture: pier")

    told = section(page_of(harbour), "pictures")
    assert told.endswith("pictures/pier Ships In winter Anna Bell ask us 02-answer.md, notes/who-asked.md")


def test_the_page_needs_nothing_but_itself(korea_page: str) -> None:
    page = html.fromstring(korea_page)
    fetched = [element.get(key) for element in page.iter("*") for key in ("src", "data") if element.get(key)]

    assert fetched == []
    assert list(page.iter("script", "link", "iframe", "img", "object")) == []
    assert "default-src 'none'" in page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert "@import" not in korea_page
    assert [part[:9] for part in korea_page.split("url(")[1:] if not part.startswith("data:font")] == []


def test_the_page_can_be_read_by_everyone(korea_page: str) -> None:
    page = html.fromstring(korea_page)
    ranks = [int(element.tag[1]) for element in page.iter("h1", "h2", "h3", "h4")]

    assert page.get("lang") == "en"
    assert ranks.count(1) == 1
    assert all(later - earlier <= 2 for earlier, later in pairwise(ranks))
    assert page.xpath("//table//th[not(@scope)]") == []
    assert page.xpath("//table[not(thead)]") == []
    assert {target[1:] for target in page.xpath("//nav//a/@href")} <= set(page.xpath("//@id"))
    assert page.xpath("//*[@lang='ko']")


def test_the_page_can_be_printed(korea_page: str) -> None:
    assert "@page { size: A4;" in korea_page
    assert "@media print" in korea_page
    assert "break-inside: avoid" in korea_page


def test_every_statement_stands_with_its_sources(harbour: HarbourFolder) -> None:
    said = section(page_of(harbour), "statements")

    for words in (
        "Where ships lie.",
        "An office. It met far from the pier.",
        "The Board of Trade closed the harbour.",
        "A letter of 1902 says the same.",
        "Three captains were asked.",
        "The answer names the month.",
        "The town says who closed the harbour.",
        "It takes a side.",
    ):
        assert words in said
    assert said.count("verified A book") == 6


def test_a_missing_citation_is_listed(harbour: HarbourFolder) -> None:
    sources = "sources: [{title: A book, status: verified}]\n"
    harbour.replace("summaries/02-answer.md", sources, "")
    page = page_of(harbour)

    assert "Answer Summaries summaries/02-answer.md" in section(page, "missing")
    assert "pier" not in section(page, "missing")


def test_a_source_that_nobody_verified_is_listed(harbour: HarbourFolder) -> None:
    hearsay = "{title: Hearsay, status: unverified, supports: ships}"
    harbour.replace("glossary/pier.md", "{title: A book, status: verified}", hearsay)

    assert "Pier glossary/pier.md Hearsay ships unverified" in section(page_of(harbour), "unverified")


def test_terms_that_do_not_fit_the_document_are_listed(harbour: HarbourFolder) -> None:
    forms = "forms: [Trade, board of trade]\n"
    for name, more in (("quay", ""), ("trade", forms)):
        term = f"---\nterm: {{en: {name}, ko: 부두}}\ncategory: place\n{more}---\nA word.\n"
        harbour.write(f"glossary/{name}.md", term)
    said = section(page_of(harbour, many=1), "terms")

    assert "It never occurs in the document." in said
    assert "It matches 2 times, more than 1." in said
    assert "“Trade” stands inside words of “Board of Trade”, 2 times." in said
    assert "“board of trade” is also, but for capitals, a form of “Board of Trade”." in said


def test_words_that_are_kept_from_being_linked_are_listed(harbour: HarbourFolder) -> None:
    harbour.replace("document/02-answer.md", "at the pier", "at the [pier]{.plain}")

    assert "“pier” is kept from being linked, once." in section(page_of(harbour), "terms")


def test_an_event_without_a_passage_is_listed(harbour: HarbourFolder) -> None:
    assert "Every event is mentioned" in section(page_of(harbour), "events")

    harbour.replace("timeline/1901-03-closing.md", "mentions:\n  - {exact: closed in March 1901}\n", "")

    assert "timeline/1901-03-closing.md" in section(page_of(harbour), "events")


def test_slips_stand_beside_their_readings(harbour: HarbourFolder) -> None:
    page = page_of(harbour)
    rows = [
        [" ".join(cell.text_content().split()) for cell in row]
        for row in page.xpath("//h2[@id='slips']/following-sibling::table[1]/tbody/tr")
    ]

    assert ["Paragraph 2", "slip", "The disasters of the ships met at…", "masters"] in rows
    assert [row[1] for row in rows].count("speck mended") == 2
    assert ["Paragraph 2", "word supplied"] in [row[:2] for row in rows]
    assert [row[3] for row in rows if row[1] == "[sic] of the source"] == ["as it stands"]


def test_the_state_of_the_translation_is_told(harbour: HarbourFolder) -> None:
    harbour.delete("glossary/pier.ko.md")
    said = section(page_of(harbour), "languages")

    assert "한국어 (ko)" in said
    assert "glossary/pier.md Not in 한국어 (ko): term, text." in said


def test_all_text_is_escaped(harbour: HarbourFolder) -> None:
    harbour.replace("document/02-answer.md", '{sic="masters"}', f'{{sic="{ATTACK}"}}')
    harbour.write("notes/who-asked.md", (harbour.root / "notes/who-asked.md").read_text("utf-8") + ATTACK)
    target = harbour.root.parent / "report.html"
    reported(harbour.root, target)
    text = target.read_text("utf-8")

    assert ATTACK not in text
    assert text.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 2


def test_an_address_that_is_none_becomes_no_link(harbour: HarbourFolder) -> None:
    own = "{title: A book, url: source/letter.txt, status: verified}"
    harbour.replace("glossary/pier.md", "{title: A book, status: verified}", own)
    page = page_of(harbour)

    assert [href for href in page.xpath("//main//a/@href") if not href.startswith("#")] == []
    assert "source/letter.txt" in section(page, "statements")


def test_with_mistakes_the_sheet_says_that_it_is_not_whole(harbour: HarbourFolder) -> None:
    harbour.replace("timeline/1901-03-closing.md", "date: 1901-03", "date: soon")
    target = harbour.root.parent / "report.html"

    status, said = reported(harbour.root, target)

    assert status == 1
    assert "It is not whole: `kiosk check` has 1 error." in said
    assert "This sheet is not whole." in target.read_text("utf-8")


def test_without_a_manifest_nothing_is_written(harbour: HarbourFolder) -> None:
    harbour.delete("exhibit.yaml")
    target = harbour.root.parent / "report.html"

    status, said = reported(harbour.root, target)

    assert (status, target.exists()) == (1, False)
    assert said.endswith("Nothing was written: exhibit.yaml must be in order first.\n")


def test_a_folder_and_a_page_that_cannot_be_are_named(
    harbour: HarbourFolder,
) -> None:
    nowhere = harbour.root.parent / "nowhere"

    assert reported(nowhere, nowhere) == (2, f"There is no folder {nowhere}.\n")
    assert reported(harbour.root, nowhere / "x.html") == (
        2, f"{nowhere / 'x.html'} could not be written (No such file or directory).\n",
    )  # fmt: skip


def test_the_same_folder_gives_the_same_page(harbour: HarbourFolder) -> None:
    first, second = (harbour.root.parent / name for name in ("1.html", "2.html"))
    reported(harbour.root, first)
    reported(harbour.root, second)

    assert first.read_bytes() == second.read_bytes()
