"""Spreadsheets as they are (formulas, Excel's dates, semicolons, encodings) do no harm and lose no letter."""

import io
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.characters import refused_character
from kiosk.content.problems import Problems
from kiosk.content.sheets.table import Row, Table
from kiosk.curator.csv_sheet import csv_bytes, read_csv
from kiosk.curator.formulas import as_written, harmless
from kiosk.curator.xlsx_sheet import read_xlsx, xlsx_bytes
from tests.curator.sheets import Desk, contents
from tests.helpers.folders import HarbourFolder


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """The harbour's timeline as CSV."""
    found = Desk(HarbourFolder(tmp_path).root, tmp_path / "timeline.csv")
    assert found.export() == 0
    return found


@pytest.mark.parametrize("text", ["=1+1", "+44", "-1", "@now", "\tx", "＝1", "'=1", "''@"])
def test_a_text_that_would_run_begins_with_an_apostrophe(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "1972", "'tis", "a=b", "– dash"])
def test_other_texts_stay(text: str) -> None:
    assert harmless(text) == text


@given(st.text("'=+-@a\t1"))
def test_reading_takes_away_what_writing_put_there(text: str) -> None:
    assert as_written(harmless(text)) == text


def test_no_cell_of_an_exported_csv_runs(desk: Desk) -> None:
    desk.set("1901-03-closing", "Headline", '\'=HYPERLINK("x")')
    assert desk.bring_back() == 0
    assert desk.changed_lines() == ['title: =HYPERLINK("x")']

    desk.export()

    assert '\'=HYPERLINK("x")' in desk.rows()[1]
    assert desk.bring_back() == 0
    assert desk.changed() == {}


def test_a_workbook_holds_a_formula_as_text(tmp_path: Path) -> None:
    table = Table("timeline.xlsx", ("Key", "Headline"), (Row(2, ("a", "=1+1")),))
    content = xlsx_bytes(table, Problems())
    assert content

    cell = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]["B2"]

    assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", "=1+1", True)


def test_a_formula_in_a_workbook_is_named_by_its_cell(tmp_path: Path) -> None:
    desk = Desk(HarbourFolder(tmp_path).root, tmp_path / "timeline.xlsx")
    desk.export()
    book = openpyxl.load_workbook(desk.sheet)
    book.worksheets[0]["M2"] = "=A1"
    book.save(desk.sheet)

    assert desk.bring_back() == 1
    assert "timeline.xlsx, row 2, column M: error: This cell holds a formula." in desk.printed


@pytest.mark.parametrize(("delimiter", "encoding"), [(";", "utf-8-sig"), ("\t", "utf-16"), (",", "utf-8")])
def test_what_spreadsheets_save_is_read(desk: Desk, delimiter: str, encoding: str) -> None:
    desk.write(desk.rows(), delimiter=delimiter, encoding=encoding)

    assert desk.bring_back() == 0
    assert desk.printed == "0 files changed.\n"


def test_a_line_that_names_the_separator_is_understood(desk: Desk) -> None:
    desk.write(desk.rows(), delimiter=";")
    desk.sheet.write_bytes(b"sep=;\r\n" + desk.sheet.read_bytes().removeprefix(b"\xef\xbb\xbf"))

    assert desk.bring_back() == 0
    assert desk.printed == "0 files changed.\n"


def test_the_old_encoding_of_excel_is_refused_with_what_to_do(desk: Desk) -> None:
    rows = [[cell if cell.isascii() else "Café" for cell in row] for row in desk.rows()]
    desk.write(rows, encoding="cp1252")

    assert desk.bring_back() == 1
    assert "This file is not UTF-8 text" in desk.printed
    assert "Save it as “CSV UTF-8”, or as an Excel workbook (.xlsx)." in desk.printed


@pytest.mark.parametrize(("before", "mangled"), [("1901-03", "Mar-01"), ("1901-03-04", "3/4/1901")])
def test_a_date_that_excel_rewrote_changes_nothing(tmp_path: Path, before: str, mangled: str) -> None:
    folder = HarbourFolder(tmp_path)
    folder.replace("timeline/1901-03-closing.md", "date: 1901-03", f"date: {before}")
    desk = Desk(folder.root, tmp_path / "timeline.csv")
    desk.export()
    desk.set("1901-03-closing", "EDTF", mangled)

    assert desk.bring_back() == 0, desk.printed
    assert desk.changed() == {}


def test_a_date_that_excel_rewrote_in_a_new_row_is_read_by_its_other_columns(desk: Desk) -> None:
    rows = desk.rows()
    new = dict.fromkeys(rows[0], "") | {
        "Key": "opening", "EDTF": "4/2/1904", "Year": "1904", "Month": "4", "Day": "2", "Headline": "Opening",
        "Text": "Opened.", "Group": "harbour",
    }  # fmt: skip
    desk.write([*rows, list(new.values())])

    assert desk.bring_back() == 0, desk.printed
    assert "date: 1904-04-02" in desk.changed_lines()


def test_a_file_that_is_no_workbook_is_one_sentence(tmp_path: Path) -> None:
    desk = Desk(HarbourFolder(tmp_path).root, tmp_path / "timeline.xlsx")
    desk.sheet.write_bytes(b"PK\x03\x04 no workbook")

    assert desk.bring_back() == 1
    assert "This is not an Excel workbook, or it is damaged." in desk.printed


def test_the_encoding_is_said(desk: Desk) -> None:
    desk.export()

    assert desk.printed.endswith("timeline.csv: 1 row, UTF-8 with byte order mark, commas.\n")


SIGNS = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co"), exclude_characters="\ufeff\u2028\u2029")
TEXTS = st.text(SIGNS | st.sampled_from("=+-@';,\"\n{}[]:#"), max_size=40)
TABLES = st.lists(st.tuples(TEXTS, TEXTS), max_size=5)


@given(TABLES)
def test_any_table_comes_back_from_csv_and_from_a_workbook(cells: list[tuple[str, str]]) -> None:
    rows = tuple(Row(number, row) for number, row in enumerate(cells, 2))
    table = Table("timeline.csv", ("Key", "Headline"), rows)
    problems = Problems()
    book = xlsx_bytes(table, problems)

    assert read_csv(csv_bytes(table), table.name, problems) == table
    assert book
    found = read_xlsx(book, table.name, problems)
    assert found
    assert [row.cells for row in found.rows if any(row.cells)] == [row for row in cells if any(row)]


LINES = (
    st.text(SIGNS, min_size=1, max_size=30)
    .map(str.strip)
    .filter(lambda line: line and not refused_character(line))
)


def quoted(text: str) -> str:
    """A YAML value in the least readable of its spellings."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@given(
    titles=st.lists(LINES, min_size=2, max_size=2),
    body=st.lists(LINES.filter(lambda line: line != "---"), min_size=1, max_size=4),
    forms=st.lists(LINES, unique=True, max_size=3),
    gap=st.sampled_from(["\n", "\n\n", "\n\n\n", "  \n"]),
    comment=LINES,
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@pytest.mark.parametrize("sheet", ["timeline.csv", "glossary.xlsx"])
def test_no_exhibit_changes_by_a_round_trip(
    sheet: str, titles: list[str], body: list[str], forms: list[str], gap: str, comment: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:  # fmt: skip
    tmp_path = tmp_path_factory.mktemp("trip")
    folder = HarbourFolder(tmp_path)
    title = f"{{en: {quoted(titles[0])}, ko: {quoted(titles[1])}}}"
    text = gap.join(body)
    folder.write(
        "timeline/1902-storm.md",
        f"---\n# {comment}\ndate: 1902~   # about\nlane: harbour\ntitle: {title}\n"
        f"label: {title}\n---\n\n{text}\n\n",
    )
    listed = ", ".join(quoted(form) for form in forms)
    folder.write(
        "glossary/storm.md",
        f"---\nterm:\n  en: {quoted(titles[0])}\n  # {comment}\n"
        f"forms: [{listed}]\ncategory: concept\n---\n{text}",
    )
    desk = Desk(folder.root, tmp_path / sheet)

    assert (desk.export(), desk.bring_back(remove=True)) == (0, 0), desk.printed
    assert contents(folder.root) == desk.before
