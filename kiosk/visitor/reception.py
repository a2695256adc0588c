"""Joins those who come and go to the window that they touch."""

from functools import partial

from PySide6.QtQuick import QQuickWindow

from kiosk.visitor.guards import Guards
from kiosk.visitor.look import Look
from kiosk.visitor.options import Options
from kiosk.visitor.visit_record import VisitRecord
from kiosk.visitor.visitors import Visitors
from kiosk.visitor.words_on_screen import words_on_screen


def receive(visitors: Visitors, look: Look, window: QQuickWindow, guards: Guards, options: Options) -> None:
    """Let *guards*, who see every touch of *window*, notice *visitors*; count them as *options* say."""
    visitors.count_words = partial(words_on_screen, window)
    guards.touch.noticed.connect(visitors.notice)
    guards.touch.swallowed.connect(visitors.keepReading)
    visitors.screenChanged.connect(guards.touch.settle)
    visitors.idle.asked.connect(guards.touch.settle)
    if options.record is not None:
        record = VisitRecord(options.record, look, visitors)
        visitors.began.connect(lambda: record.begin(visitors.visit))
        visitors.ended.connect(record.end)
