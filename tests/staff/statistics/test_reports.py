"""``kiosk stats`` says in the terminal, on a page and in tables what was counted."""

import csv
from pathlib import Path
from random import Random

import pytest
from lxml import etree

from kiosk.cli import main
from kiosk.staff.statistics.file import NAME, open_to_write
from kiosk.staff.statistics.records import Batch, Moment, Opened, VisitMade
from kiosk.staff.statistics.tables import OPENED, VISITS
from tests.helpers.children import may_not_override, python
from tests.staff.statistics.counted import ALL_WORDS

SECTION = ("section", "question-3")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The counts of 300 visits on 60 days."""
    random = Random(1974)
    folder = tmp_path_factory.mktemp("counts")
    with open_to_write(folder) as file:
        file.learn([*ALL_WORDS, SECTION])
        for day in range(60):
            date = f"2026-{9 + day // 28:02}-{day % 28 + 1:02}"
            moment = [Moment(date, random.randrange(570, 1020)) for _ in range(5)]
            opened = tuple(Opened(at, *random.choice(ALL_WORDS)) for at in moment for _ in range(4))
            visits = tuple(
                VisitMade(
                    at, int(random.lognormvariate(1, 0.8)), random.choice(("read", "home")), was_left=False
                )
                for at in moment
            )
            file.add(Batch(opened, visits), 730)
    return folder


def report(folder: Path, *words: str) -> int:
    return main(["stats", "--folder", str(folder), *words])


def test_the_terminal_says_how_many_came_and_how_long_they_stayed(
    folder: Path, korea: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(folder, "--exhibit", str(korea)) == 0
    said = capsys.readouterr().out

    assert said.startswith("300 visits on 60 days, 2026-09-01 to 2026-11-04.\nHalf of the visits took ")
    for words in ("Where visits end", "First screen", "When visits begin", "Monday", "Juche", "한국어"):
        assert words in said


def test_the_latest_days_can_be_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(folder, "--days", "7") == 0
    assert capsys.readouterr().out.startswith("35 visits on 7 days, ")


def test_the_page_needs_nothing_else_and_its_charts_are_told_aloud(
    folder: Path, korea: Path, tmp_path: Path
) -> None:
    assert report(folder, "--exhibit", str(korea), "--html", str(tmp_path / "visits.html")) == 0
    html = (tmp_path / "visits.html").read_text("utf-8")

    for outside in ("http", "src=", "href=", "@import", "url(", "<script"):
        assert outside not in html
    assert "@media print" in html
    body = etree.fromstring(html[html.index("<body>") : html.index("</html>")])
    charts = list(body.iter("svg"))
    assert len(charts) >= 8
    assert all(chart.get("role") == "img" and len(chart.get("aria-label", "")) > 20 for chart in charts)
    assert "Juche" in html


def test_every_bar_lies_inside_its_chart(folder: Path, tmp_path: Path) -> None:
    assert report(folder, "--html", str(tmp_path / "visits.html")) == 0
    html = (tmp_path / "visits.html").read_text("utf-8")
    body = etree.fromstring(html[html.index("<body>") : html.index("</html>")])

    for chart in body.iter("svg"):
        _, _, width, height = map(float, chart.get("viewBox", "").split())
        for bar in chart.iter("rect"):
            x, y, wide, high = (float(bar.get(name, "0")) for name in ("x", "y", "width", "height"))
            assert 0 <= x <= x + wide <= width
            assert 0 <= y <= y + high <= height


def test_tables_have_a_row_for_each_visit(folder: Path, korea: Path, tmp_path: Path) -> None:
    assert report(folder, "--exhibit", str(korea), "--csv", str(tmp_path / "stick")) == 0
    with (tmp_path / "stick" / VISITS).open(encoding="utf-8-sig", newline="") as file:
        visits = list(csv.DictReader(file))
    with (tmp_path / "stick" / OPENED).open(encoding="utf-8-sig", newline="") as file:
        opened = list(csv.DictReader(file))

    assert len(visits) == 300
    assert {row["last screen"] for row in visits} == {"Document", "First screen"}
    assert sum(int(row["times"]) for row in opened) == 1200
    assert {"Juche"} <= {row["title"] for row in opened if row["kind"] == "term"}


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    from kiosk.staff.statistics.tables import _inert

    assert [_inert(cell) for cell in ("=1+1", "@SUM", "-2", "juche", 3)] == [
        "'=1+1",
        "'@SUM",
        "'-2",
        "juche",
        3,
    ]


def test_without_counts_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(tmp_path) == 1
    assert capsys.readouterr().err == (
        f"There is no file of counts at {tmp_path / NAME}. Nobody has visited yet.\n"
    )
    open_to_write(tmp_path).close()
    assert report(tmp_path, "--html", str(tmp_path / "none.html")) == 0
    assert "Nobody has visited yet." in (tmp_path / "none.html").read_text("utf-8")


def test_counts_can_be_read_where_nothing_may_be_written(folder: Path) -> None:
    mode = folder.stat().st_mode
    folder.chmod(0o555)
    try:
        said = python(
            "import sys; from kiosk.cli import main; sys.exit(main(['stats', '--folder', sys.argv[1]]))",
            str(folder),
            before=may_not_override(),
        )
    finally:
        folder.chmod(mode)

    assert said.stdout.startswith("300 visits on 60 days")


def test_a_page_or_table_that_cannot_be_written_is_said(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")

    assert report(folder, "--csv", str(tmp_path / "file")) == 1
    assert report(folder, "--html", str(tmp_path / "nowhere" / "visits.html")) == 1
    assert capsys.readouterr().err.count("cannot be written to") == 2
