"""A preview keeps the curator's place through every change, and the last good state through every mistake."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.curator.new import STARTER
from kiosk.curator.workshop import Workshop
from kiosk.visitor.options import Options
from kiosk.visitor.preview import PreviewProgram, open_preview
from kiosk.visitor.scenes import set_scene
from kiosk.visitor.visit import Visit
from tests.helpers.passing import let_pass

SECTION = "document/02-replace-it.md"


@dataclass
class Bench:
    """A curator's folder, the side that watches it, and the window beside it."""

    folder: Path
    workshop: Workshop
    program: PreviewProgram

    @property
    def visit(self) -> Visit:
        visit = self.program.followed.visit
        assert visit is not None
        return visit

    def save(self, name: str, old: str, new: str) -> None:
        """Change words of a file, and let both sides do their part."""
        path = self.folder / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")
        self.workshop.renew()
        self.program.followed.look()
        let_pass(60)

    def go(self, scene: str) -> None:
        """Look at a screen, and let it come to rest."""
        set_scene(self.visit, scene)
        let_pass(100)

    def items(self) -> Iterator[QQuickItem]:
        waiting = [self.program.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def find(self, name: str) -> QQuickItem:
        return next(item for item in self.items() if item.objectName() == name)

    def said(self) -> str:
        return "\n".join(str(item.property("text") or "") for item in self.items())


@pytest.fixture
def bench(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Bench]:
    folder = shutil.copytree(STARTER, tmp_path / "mine")
    with Workshop(folder) as workshop:
        workshop.renew()
        program = open_preview(workshop.folder, Options(still=True))
        let_pass(60)
        yield Bench(folder, workshop, program)
        program.close()


def test_a_saved_change_is_seen_where_the_curator_was_looking(bench: Bench) -> None:
    bench.go("glossary:transcription")
    before = bench.visit.place()
    bench.save("glossary/transcription.md", "A copy of", "An exact copy of")

    assert "An exact copy of a document’s words" in "".join(
        row.spoken if hasattr(row, "spoken") else bench.visit.card.marked_text(row.key).text
        for row in bench.visit.card.body.rows
    )
    assert (bench.visit.screen, bench.visit.place().card, bench.visit.place().light) == (
        "read",
        before.card,
        before.light,
    )


def test_the_page_stays_where_it_was_scrolled_to(bench: Bench) -> None:
    bench.visit.pass_notice()
    bench.visit.go("read")
    let_pass(60)
    bench.visit.openPassage("p3", 0, 5)
    let_pass(120)
    before = bench.visit.place().reading
    assert before.passage != "01-cover-1"
    bench.save("exhibit.yaml", "title: A letter to be replaced ", "title: Another letter ")
    let_pass(120)

    assert bench.visit.title == "Another letter"
    assert bench.visit.place().reading == before


def test_a_paragraph_that_got_another_number_is_still_the_one_on_the_page(bench: Bench) -> None:
    bench.go("note:never-changed")
    light = bench.visit.place().light
    assert light.passage == "p3"
    bench.save(
        SECTION, "This letter was written to be replaced. It", "This letter was written to be replaced.\n\nIt"
    )

    assert bench.visit.place().light.passage == "p4"
    assert [page.passage for page in bench.visit.place().card.pages] == ["p4"]


def test_a_card_whose_entry_is_gone_is_closed_and_nothing_else_changes(bench: Bench) -> None:
    bench.go("entry:museum")
    assert bench.visit.cardIsOpen
    (bench.folder / "glossary" / "museum.md").unlink()
    bench.save("glossary/transcription.md", "see_also: [museum] ", "see_also: [] ")

    assert (bench.visit.screen, bench.visit.cardIsOpen) == ("index", False)


def test_back_leads_to_where_the_curator_was_before_the_change(bench: Bench) -> None:
    bench.go("timeline")
    bench.visit.go("index")
    bench.save("exhibit.yaml", "kicker: A sample", "kicker: One sample")
    bench.visit.goBack()

    assert bench.visit.screen == "timeline"


def test_the_look_stays(bench: Bench) -> None:
    bench.program.look.scheme = "evening"
    bench.save("exhibit.yaml", "kicker: A sample", "kicker: One sample")

    assert bench.program.look.scheme == "evening"


@pytest.mark.parametrize(
    "scene", ["home", "reading", "timeline", "questions", "index", "about", "search:voices", "notice"]
)
def test_every_screen_outlives_a_change(bench: Bench, scene: str) -> None:
    bench.go(scene)
    screen = bench.visit.screen
    bench.save("exhibit.yaml", "kicker: A sample", "kicker: One sample")

    assert bench.visit.screen == screen


def test_a_broken_file_keeps_the_last_good_state_and_is_listed(bench: Bench) -> None:
    visit = bench.visit
    bench.save(SECTION, "kind: front", "kind: frnt")

    assert bench.visit is visit
    assert "1 error" in bench.said()
    assert "The screen keeps the last good state until the errors are mended." in bench.said()
    assert "document/02-replace-it.md, line 4" in bench.said()
    assert "Did you mean “front”?" in bench.said()

    bench.save(SECTION, "kind: frnt", "kind: front")

    assert bench.visit is not visit
    assert "No problems" in bench.said()


def test_a_click_on_a_problem_asks_for_its_file_at_its_line(
    bench: Bench, capsys: pytest.CaptureFixture[str]
) -> None:
    bench.save(SECTION, "kind: front", "kind: frnt")
    row = bench.find("problem-0")
    spot = row.mapToScene(QPoint(40, 10)).toPoint()
    QTest.mouseClick(bench.program.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)

    assert '"file": "document/02-replace-it.md", "line": 4' in capsys.readouterr().out


def test_a_folder_that_was_never_good_is_shown_as_soon_as_it_is(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    folder = shutil.copytree(STARTER, tmp_path / "mine")
    manifest = folder / "exhibit.yaml"
    text = manifest.read_text("utf-8")
    manifest.write_text(text.replace("key: sample", "kye: sample"), "utf-8")
    with Workshop(folder) as workshop:
        workshop.renew()
        program = open_preview(workshop.folder, Options(still=True))
        bench = Bench(folder, workshop, program)
        let_pass(60)
        assert program.followed.visit is None
        assert "The exhibit is shown as soon as its errors are mended." in bench.said()
        bench.save("exhibit.yaml", "kye: sample", "key: sample")

        assert bench.visit.screen == "home"
        assert "A letter to be replaced" in bench.said()
        program.close()


def test_the_window_follows_by_itself(bench: Bench) -> None:
    path = bench.folder / "exhibit.yaml"
    path.write_text(path.read_text("utf-8").replace("kicker: A sample", "kicker: One sample"), "utf-8")
    bench.workshop.renew()
    for _ in range(250):
        if bench.visit.welcome.kicker.startswith("One sample"):
            break
        QTest.qWait(20)

    assert bench.visit.welcome.kicker == "One sample, read closely"
