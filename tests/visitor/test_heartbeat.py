"""The program says that it paints: after its first frame, and again and again while nothing moves."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.visitor.heartbeat import Heartbeat

QUICK = 0.02


def test_it_beats_after_the_first_frame_and_then_with_new_frames(qtbot: QtBot, qapp: QGuiApplication) -> None:
    window = QQuickWindow()
    beats: list[str] = []
    heartbeat = Heartbeat(window, seconds=QUICK)
    heartbeat.began.connect(lambda: beats.append("began"))
    heartbeat.beat.connect(lambda: beats.append("beat"))
    frames: list[int] = []
    window.frameSwapped.connect(lambda: frames.append(1))
    qapp.processEvents()
    assert beats == []

    window.show()
    qtbot.waitUntil(lambda: len(beats) >= 4)
    assert beats[:2] == ["beat", "began"]
    assert beats.count("began") == 1
    assert len(frames) >= 3
    window.close()


def test_it_beats_on_when_the_window_is_on_no_display(qtbot: QtBot, qapp: QGuiApplication) -> None:
    window = QQuickWindow()
    heartbeat = Heartbeat(window, seconds=QUICK)
    window.show()
    with qtbot.waitSignal(heartbeat.beat):
        pass
    window.hide()
    qtbot.waitUntil(lambda: not window.isExposed())

    for _ in range(3):
        with qtbot.waitSignal(heartbeat.beat):
            pass


def test_it_never_beats_for_a_window_that_never_painted(qtbot: QtBot, qapp: QGuiApplication) -> None:
    window = QQuickWindow()
    heartbeat = Heartbeat(window, seconds=QUICK)

    with qtbot.assertNotEmitted(heartbeat.beat, wait=10 * round(QUICK * 1000)):
        pass
