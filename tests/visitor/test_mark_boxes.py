"""Marks stand under their words whatever characters come before: Qt counts some of them twice."""

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument

from kiosk.exhibit.text import Mark, MarkedText, MarkKind
from kiosk.visitor.boxes import LineBox
from kiosk.visitor.composition import compose
from kiosk.visitor.mark_boxes import MARKER, lit_boxes, mark_boxes
from kiosk.visitor.setting import set_runs
from kiosk.visitor.type_style import TypeStyle

RARE = "𠮷"
"""A Hanja beyond the characters that UTF-16 writes in one unit."""


def boxes_of(text: str, *marks: Mark) -> dict[str, LineBox]:
    """The boxes of *marks* by kind, with the light on the last one's words."""
    marked, style, document = MarkedText(text, marks), TypeStyle(), QTextDocument()
    font = QFont("Kiosk Serif")
    font.setPixelSize(20)
    style.font, style.readingFont, style.leading, style.gap = font, font, 30.0, 24.0
    composition = compose(marked)
    set_runs(document, composition, style)
    document.documentLayout()
    found = [*mark_boxes(document, marked, composition, lambda mark: ("1", mark.target))]
    found += lit_boxes(document, composition, marks[-1].start, marks[-1].end)
    return {box.kind: box for box in found}


@pytest.mark.parametrize("before", ["", "a", RARE, RARE * 3], ids=["nothing", "a letter", "one", "three"])
def test_a_mark_is_as_wide_as_its_words_whatever_stands_before(qapp: QGuiApplication, before: str) -> None:
    start = len(before) + 1
    boxes = boxes_of(f"{before} juche idea", Mark(start, start + 5, MarkKind.TERM, "juche", linked=True))
    alone = boxes_of("juche idea", Mark(0, 5, MarkKind.TERM, "juche", linked=True))

    assert boxes["term"].boxWidth == pytest.approx(alone["term"].boxWidth, abs=0.5)
    assert boxes["lit"].boxX == boxes["term"].boxX


def test_a_notes_marker_follows_its_words_behind_a_rare_character(qapp: QGuiApplication) -> None:
    boxes = boxes_of(f"{RARE} war, they", Mark(2, 5, MarkKind.CLAIM, "war"))

    assert boxes[MARKER].boxX >= boxes["claim"].boxX + boxes["claim"].boxWidth


def test_a_mark_may_end_with_a_rare_character(qapp: QGuiApplication) -> None:
    text = f"the name {RARE}"
    boxes = boxes_of(text, Mark(4, len(text), MarkKind.TERM, "name", linked=True))
    shorter = boxes_of(text, Mark(4, 8, MarkKind.TERM, "name", linked=True))

    assert boxes["term"].boxWidth > shorter["term"].boxWidth
