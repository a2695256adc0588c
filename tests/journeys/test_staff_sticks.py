"""Packs on sticks in the staff's corner: one touch installs one, and a sentence tells what came of it."""

import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.staff.packs.keys import make_keys
from kiosk.staff.packs.packing import make_pack
from kiosk.staff.packs.versions import read_pointer
from kiosk.visitor.app import Program, open_program
from kiosk.visitor.options import Options
from kiosk.visitor.staff_door import StaffDoor
from kiosk.visitor.staff_panel import StaffPanel
from tests.helpers.exhibits import tiny_exhibit_file
from tests.helpers.program import PATIENCE, Visitor
from tests.helpers.sticks import DONE, NEW, OLDER, REFUSED, SHOWN, found, telling

SECONDS = 180
"""For a real installation on a busy machine."""
INSTALLED = "It is installed. The screen shows it as soon as nobody is there."
Behind = Callable[..., Visitor]


@pytest.fixture
def behind(qapp: QGuiApplication, korea: Path) -> Iterator[Behind]:
    """Somebody of the staff who has entered the PIN, where *command* tells of sticks."""
    del qapp
    opened: list[Program] = []
    logged: list[tuple[str, str]] = []

    def enter(command: tuple[str, ...], size: tuple[int, int] = (1920, 1080)) -> Visitor:
        door = StaffDoor(lambda _pin: True, lambda: 0, lambda: "", "1.2.3", command)
        options = Options(
            exhibit=korea, still=True, size=size, staff=door, log=lambda *words: logged.append(words)
        )
        program = open_program(options)
        opened.append(program)
        program.window.show()
        visitor = Visitor(program, QTest.createTouchDevice())
        come_in(visitor)
        return visitor

    yield enter
    for program in opened:
        program.close()


def panel_of(visitor: Visitor) -> StaffPanel:
    panel = visitor.program.guards.staff
    assert panel is not None
    return panel


def come_in(visitor: Visitor) -> None:
    panel = panel_of(visitor)
    panel.open()
    panel.corner.type("1")
    panel.corner.enter()
    visitor.rest()
    visitor.touch("staff-packs")


def message(visitor: Visitor) -> str:
    return str(visitor.find("staff-packs-message").property("text"))


def rows(visitor: Visitor) -> list[str]:
    """What each row in sight says."""
    items = sorted(visitor.in_sight("staff-pack"), key=lambda item: item.mapToScene(item.position()).y())
    return [f"{item.property('title')} {item.property('sentence')}".strip() for item in items]


def until_said(visitor: Visitor, words: str, seconds: int = 5) -> None:
    for _ in range(max(1, 1000 * seconds // PATIENCE)):
        try:
            visitor.until(lambda: visitor.sees("staff-packs-message") and words in message(visitor), words)
        except AssertionError:
            continue
        return
    assert words in message(visitor)


def test_a_real_pack_goes_from_the_stick_to_the_screen(behind: Behind, tmp_path: Path) -> None:
    make_keys(tmp_path / "keys", datetime.now(UTC))
    shutil.copy(tmp_path / "keys" / "root.json", tmp_path)
    exhibit = tiny_exhibit_file(tmp_path / "harbour.exhibit")
    stick = tmp_path / "media" / "STICK"
    stick.mkdir(parents=True)
    settings = tmp_path / "kiosk.toml"
    settings.write_text('[packs]\ntrust = "root.json"\nfolder = "exhibits"\nsticks = "media"\n')
    staff = behind((sys.executable, "-m", "kiosk", "stick", "--settings", str(settings)))
    until_said(staff, "There is no pack on a stick.", SECONDS)
    make_pack(exhibit, stick / "any name.kpack", tmp_path / "keys", datetime.now(UTC))
    staff.until(lambda: staff.sees("staff-install"), "the stick is seen")
    today = datetime.now(UTC).strftime("%Y-%m-%d")
    assert rows(staff) == [f"harbour, number 1 of {today}"]

    staff.touch("staff-install")
    assert message(staff) == "It is being installed, which can take some minutes. Leave the stick in."
    assert not staff.find("staff-install").isEnabled()
    until_said(staff, INSTALLED, SECONDS)
    version = read_pointer(tmp_path / "exhibits").current
    assert version is not None
    assert (version.file, version.number) == ("harbour.exhibit", 1)
    staff.until(
        lambda: rows(staff) == [f"harbour, number 1 of {today} It is installed already."], "it is told"
    )


def test_of_several_packs_each_says_what_it_is_or_why_not(behind: Behind) -> None:
    staff = behind(telling(found(NEW, SHOWN, REFUSED, OLDER, OLDER | {"key": "fifth"})), (1080, 1920))
    staff.until(lambda: len(rows(staff)) == 4, "the packs are told")

    refused = "A pack on the stick cannot be installed:"

    assert rows(staff) == [
        "korea-1974, number 4 of 2026-11-20",
        "korea-1974, number 3 of 2026-10-02 It is installed already.",
        (
            f"{refused} It is not signed with keys that this screen trusts, or it was altered."
            " Ask for the pack again."
        ),
        f"{refused} It is older than what was installed here before.",
    ]
    texts = {str(item.property("text")) for item in staff.items()}
    assert "On the stick are 1 more that are not listed." in texts
    assert len(staff.in_sight("staff-install")) == 1


@pytest.mark.parametrize(
    ("news", "sentence"),
    [
        (DONE, INSTALLED),
        (
            DONE | {"isShown": False},
            "It is installed. The settings name another exhibit, which is shown until that line is gone.",
        ),
        (DONE | {"clockIsWrong": True}, f"{INSTALLED} This machine’s clock cannot be right. Set the clock."),
        (
            {"is": "refused", "refused": "DoesNotShow", "said": "the screen “home” is not drawn"},
            "Not every screen of it can be drawn here. What was shown is shown on.",
        ),
        (
            {"is": "refused", "refused": "Refused", "said": "There is not enough room on the disk."},
            "It could not be put on the disk. The log says why. What was shown is shown on.",
        ),
    ],
    ids=["installed", "named another", "wrong clock", "not drawn", "disk full"],
)
def test_a_sentence_tells_what_came_of_it(behind: Behind, news: dict[str, object], sentence: str) -> None:
    staff = behind(telling(found(NEW), news))
    staff.touch("staff-install")
    staff.until(lambda: staff.sees("staff-packs-message"), "something is said")
    staff.until(lambda: message(staff) == sentence, sentence)


def test_a_screen_without_keys_and_a_process_that_ends_say_so(behind: Behind) -> None:
    staff = behind(telling(found(refused="NothingThere")))
    until_said(staff, "This screen knows no museum’s keys yet.")
    panel_of(staff).end()

    gone = behind((sys.executable, "-I", "-S", "-c", "pass"))
    until_said(gone, "What looks for packs has ended.")
    nowhere = behind(("/nowhere/kiosk",))
    until_said(nowhere, "What looks for packs has ended.")


HALTING = """
import sys
print(sys.argv[1], flush=True)
input()
open(sys.argv[2], "w").close()
while not __import__("os").path.exists(sys.argv[3]): __import__("time").sleep(0.02)
print(sys.argv[4], flush=True)
input()
"""


def test_an_installation_goes_on_when_the_panel_is_closed_and_is_told_the_next_time(
    behind: Behind, tmp_path: Path
) -> None:
    import json

    begun, may_end = tmp_path / "begun", tmp_path / "may-end"
    words = (found(NEW), str(begun), str(may_end), json.dumps(DONE))
    staff = behind((sys.executable, "-I", "-S", "-c", HALTING, *words))
    staff.touch("staff-install")
    staff.until(begun.exists, "it has begun")
    corner = panel_of(staff).corner
    packs = corner.packs
    assert packs is not None
    corner.alone.setInterval(1)
    corner.alone.start()
    QTest.qWait(50)
    assert panel_of(staff).is_open  # somebody waits to see what comes of it

    staff.touch("staff-packs-leave")
    assert not panel_of(staff).is_open
    may_end.touch()
    staff.until(lambda: packs.outcome != "", "it has ended")
    come_in(staff)
    assert message(staff) == INSTALLED


def test_the_program_makes_no_way_while_staff_are_there(behind: Behind) -> None:
    staff = behind(telling(found(NEW)))

    assert staff.program.staff_is_there
    staff.touch("staff-packs-leave")
    assert not staff.program.staff_is_there


def focused(staff: Visitor) -> QQuickItem:
    item = staff.program.window.activeFocusItem()
    assert staff.find("staff-panel").isAncestorOf(item)
    return item


def test_by_keys_alone(behind: Behind) -> None:
    staff = behind(telling(found(NEW, REFUSED)))
    staff.until(lambda: staff.sees("staff-install"), "the pack is told")
    assert focused(staff).objectName() == "staff-packs-leave"
    way = []
    for _ in range(4):
        staff.press(Qt.Key.Key_Tab)
        way.append(focused(staff).objectName())
        if way[-1] == "staff-install":
            break
    staff.press(Qt.Key.Key_Return)
    staff.until(lambda: message(staff) == INSTALLED, "it is installed")

    for _ in range(4):
        if focused(staff).objectName() == "staff-packs-back":
            break
        staff.press(Qt.Key.Key_Tab)
    staff.press(Qt.Key.Key_Return)
    assert staff.sees("staff-end")
    assert focused(staff).objectName() == "staff-back-in"
    staff.press(Qt.Key.Key_Escape)
    assert not panel_of(staff).is_open
