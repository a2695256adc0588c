"""A spreadsheet goes out and comes back: only what a curator changed changes, and nothing is lost."""

import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.conftest import SEED
from tests.curator.sheets import Desk, contents
from tests.helpers.folders import HarbourFolder

SHEETS = ["timeline.csv", "glossary.csv", "timeline.xlsx", "glossary.xlsx"]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """The harbour's timeline as CSV."""
    found = Desk(HarbourFolder(tmp_path).root, tmp_path / "timeline.csv")
    assert found.export() == 0
    return found


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_shipped_exhibit_comes_back_without_a_changed_byte(sheet: str, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "korea", tmp_path / sheet)
    shutil.copytree(SEED, desk.folder)

    assert (desk.export(), desk.bring_back(remove=True)) == (0, 0)

    assert desk.printed == "0 files changed.\n"
    assert contents(desk.folder) == contents(SEED)


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_same_folder_makes_the_same_sheet(sheet: str, tmp_path: Path) -> None:
    desk = Desk(SEED, tmp_path / sheet)
    desk.export()
    content = desk.sheet.read_bytes()
    desk.export()

    assert desk.sheet.read_bytes() == content


def test_every_event_is_a_row_with_the_columns_of_timelinejs(desk: Desk) -> None:
    headings, row = desk.rows()
    cells = dict(zip(headings, row, strict=True))

    assert headings[:8] == ["Key", "EDTF", "Year", "Month", "Day", "End Year", "End Month", "End Day"]
    assert (cells["EDTF"], cells["Year"], cells["Month"], cells["Day"]) == ("1901-03", "1901", "3", "")
    assert (cells["Headline"], cells["Headline ko"], cells["Group"]) == ("The closing", "폐쇄", "harbour")
    assert cells["Text"] == "The Board of Trade closed the harbour."


@pytest.mark.parametrize(
    ("heading", "text", "line"),
    [
        ("EDTF", "1901-04", "date: 1901-04"),
        ("Headline", "The end", "title: The end"),
        ("Headline ko", "끝", "title: 끝"),
        ("Text", "It was closed.", "It was closed."),
        ("Text ko", "닫혔습니다.", "닫혔습니다."),
        ("Display Date", "in spring", "date_words: in spring"),
    ],
)
def test_a_changed_cell_changes_one_line_of_one_file(desk: Desk, heading: str, text: str, line: str) -> None:
    desk.set("1901-03-closing", heading, text)

    assert desk.bring_back() == 0

    assert desk.changed_lines() == [line]
    assert len(desk.changed()) == 1


def test_every_changed_cell_of_the_shipped_timeline_changes_one_line(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "korea", tmp_path / "timeline.csv")
    shutil.copytree(SEED, desk.folder)
    desk.export()
    rows = desk.rows()
    cells = [
        rows[0].index(one) for one in ("Headline", "Headline ko", "Label", "Label ko", "Text", "Text ko")
    ]
    for row in rows[1:]:
        for cell in cells:
            row[cell] = f"Changed: “{row[cell][:20]}”"
    desk.write(rows)

    assert desk.bring_back() == 0, desk.printed

    differing = 0
    for name, (before, now) in desk.changed().items():
        old, new = before.decode().splitlines(), now.decode().splitlines()
        assert len(old) == len(new), name
        differing += sum(one != other for one, other in zip(old, new, strict=True))
    in_one_line = 2 * len(rows[1:])  # title and label stand beside their translations
    assert differing == len(cells) * len(rows[1:]) - in_one_line


def test_a_new_row_makes_a_new_file_and_its_translation(desk: Desk) -> None:
    rows = desk.rows()
    new = dict.fromkeys(rows[0], "") | {
        "Year": "1904", "Headline": "The Opening!", "Headline ko": "개항", "Label": "Opening",
        "Text": "It was opened again.", "Text ko": "다시 열렸습니다.", "Group": "The harbour",
    }  # fmt: skip
    desk.write([*rows, list(new.values())])

    assert desk.bring_back() == 0

    assert {name: now.decode() for name, (_, now) in desk.changed().items()} == {
        "timeline/1904-the-opening.md": "---\ndate: 1904\nlane: harbour\ntitle: The Opening!\n"
        "label: Opening\n---\nIt was opened again.\n",
        "timeline/1904-the-opening.ko.md": "---\ntitle: 개항\nreview: draft\n---\n다시 열렸습니다.\n",
    }


def test_a_sheet_made_for_timelinejs_is_read(desk: Desk) -> None:
    desk.write([
        ["Year", "Month", "Headline", "Text", "Media", "Type", "Group"],
        ["1904", "2", "Opening", "It was opened.", "https://example.org/a.jpg", "", "harbour"],
        ["1899", "", "The town", "A title.", "", "title", ""],
    ])  # fmt: skip

    assert desk.bring_back() == 0

    assert list(desk.changed()) == ["timeline/1904-02-opening.md"]
    assert "“Media” has no place in an exhibit" in desk.printed
    assert "row 3, column F: advice: This row is no event but a TimelineJS title" in desk.printed
    assert "No longer in the sheet: timeline/1901-03-closing.md" in desk.printed


def test_a_removed_row_is_named_and_its_files_stay(desk: Desk) -> None:
    desk.write(desk.rows()[:1])

    assert desk.bring_back() == 0

    assert desk.changed() == {}
    assert desk.printed.splitlines() == [
        "No longer in the sheet: timeline/1901-03-closing.md",
        "No longer in the sheet: timeline/1901-03-closing.ko.md",
        "These files stay. To delete them, import again with --remove.",
        "0 files changed.",
    ]


def test_a_removed_row_is_deleted_when_that_is_asked_for(desk: Desk) -> None:
    desk.write(desk.rows()[:1])

    assert desk.bring_back(remove=True) == 0

    assert {name: now for name, (_, now) in desk.changed().items()} == {
        "timeline/1901-03-closing.md": b"",
        "timeline/1901-03-closing.ko.md": b"",
    }


def test_a_try_changes_nothing_and_says_what_would(desk: Desk) -> None:
    desk.set("1901-03-closing", "Headline", "The end")

    assert desk.bring_back(try_only=True) == 0

    assert desk.changed() == {}
    assert desk.printed == "Would change timeline/1901-03-closing.md: Headline\n1 file would be changed.\n"


@pytest.mark.parametrize(
    ("heading", "text", "said"),
    [
        ("EDTF", "last spring", "row 2, column B: error: “last spring” is not an EDTF date."),
        ("EDTF", "", "row 2, column D: error: This row has no date that can be understood."),
        ("Headline", "", "row 2, column M: error: “Headline” was emptied, but every row needs it."),
        ("Group", "harbor", "row 2, column S: error: There is no lane “harbor”."),
        ("Key", "The Closing", "row 2, column A: error: “The Closing” cannot be the name of a file."),
    ],
)
def test_a_bad_cell_is_named_by_row_and_column_and_nothing_is_written(
    desk: Desk, heading: str, text: str, said: str
) -> None:
    if heading == "EDTF" and not text:
        desk.set("1901-03-closing", "Month", "13")
    desk.set("1901-03-closing", heading, text)

    assert desk.bring_back() == 1

    assert f"timeline.csv, {said}" in desk.printed
    assert "Nothing was changed: mend these cells first." in desk.printed
    assert desk.changed() == {}


def test_a_year_that_contradicts_the_edtf_date_is_not_taken_and_said(desk: Desk) -> None:
    desk.set("1901-03-closing", "Year", "1902")

    assert desk.bring_back() == 0

    assert "row 2, column C: warning: “Year” says 1902, but EDTF says 1901-03, and EDTF wins." in desk.printed
    assert desk.changed() == {}


def test_a_file_that_is_not_in_order_is_not_exported(desk: Desk) -> None:
    (desk.folder / "timeline" / "1901-03-closing.md").write_text("---\ndate: [\n---\nx\n", "utf-8")

    assert desk.export() == 1
    assert "timeline/1901-03-closing.md:" in desk.printed


def test_windows_line_ends_and_a_byte_order_mark_stay(desk: Desk) -> None:
    path = desk.folder / "timeline" / "1901-03-closing.md"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    desk.export()
    desk.set("1901-03-closing", "Headline", "The end")

    assert desk.bring_back() == 0

    ((before, now),) = desk.changed().values()
    assert now == before.replace(b"The closing", b"The end", 1)


def test_a_glossary_cell_with_a_list_changes_the_list(tmp_path: Path) -> None:
    desk = Desk(HarbourFolder(tmp_path).root, tmp_path / "glossary.csv")
    desk.export()
    desk.set("board", "forms", "Board of Trade; the Board")

    assert desk.bring_back() == 0

    assert desk.changed_lines() == ["forms: [Board of Trade, the Board]"]


def test_a_term_that_is_not_there_is_named_in_its_cell(tmp_path: Path) -> None:
    desk = Desk(HarbourFolder(tmp_path).root, tmp_path / "glossary.csv")
    desk.export()
    desk.set("board", "see_also", "peer")

    assert desk.bring_back() == 1
    assert "There is no glossary entry “peer”.\n  Did you mean “pier”?" in desk.printed


def test_a_workbook_changed_in_place_changes_its_line(tmp_path: Path) -> None:
    desk = Desk(HarbourFolder(tmp_path).root, tmp_path / "timeline.xlsx")
    desk.export()
    book = openpyxl.load_workbook(desk.sheet)
    sheet = book.worksheets[0]
    headings = [cell.value for cell in sheet[1]]
    sheet.cell(row=2, column=headings.index("Headline") + 1).value = "The end"
    book.save(desk.sheet)

    assert desk.bring_back() == 0
    assert desk.changed_lines() == ["title: The end"]
