"""A touch on small text means the nearest word within reach of the finger, or nothing."""

from PySide6.QtCore import QPointF

from kiosk.visitor.boxes import LineBox
from kiosk.visitor.mark_boxes import nearest_box


def box(target: str, x: float, y: float, width: float = 100, height: float = 42) -> LineBox:
    return LineBox(target, 0, "term", target, 0, x, y, width, height, y + 33, "", target, False, True)


JUCHE, UNITY = box("juche", 100, 0), box("unity", 300, 0)


def test_the_word_under_the_finger_is_meant() -> None:
    assert nearest_box([JUCHE, UNITY], QPointF(150, 20), 32) == JUCHE


def test_a_near_miss_means_the_nearest_word() -> None:
    assert nearest_box([JUCHE, UNITY], QPointF(215, 50), 32) == JUCHE


def test_a_touch_out_of_reach_means_nothing() -> None:
    assert nearest_box([JUCHE, UNITY], QPointF(150, 80), 32) is None


def test_a_touch_between_two_words_as_near_means_nothing() -> None:
    assert nearest_box([JUCHE, box("self-reliance", 240, 0)], QPointF(220, 20), 32) is None


def test_two_lines_of_one_word_are_not_rivals() -> None:
    assert nearest_box([box("juche", 100, 0), box("juche", 100, 60)], QPointF(150, 51), 32) is not None


def test_nothing_to_touch_means_nothing() -> None:
    assert nearest_box([], QPointF(0, 0), 32) is None
