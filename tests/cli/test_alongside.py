"""What a screen on its own writes down of itself, and what it never does."""

from pathlib import Path

from kiosk.staff.statistics.file import NAME, open_to_read
from tests.helpers.children import python

TYPED = "qzxqwv"
VISIT = """
import sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtTest import QTest
from kiosk.exhibit.reader import ExhibitReader
from kiosk.cli.alongside import Alongside
from kiosk.staff.settings import Settings
from kiosk.visitor import app
from kiosk.visitor.options import Options
from kiosk.visitor.search import PAUSE
from tests.helpers.passing import let_pass
from tests.helpers.program import Visitor

folder, exhibit, typed = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
beside = Alongside(Settings(log_folder=folder / "log", statistics_folder=folder), folder / "kiosk.toml")
options = beside.told_of(Options(exhibit=exhibit, still=True, size=(1920, 1080)))
application = app.make_application(options)
app.pass_on_messages(options.log)
program = app.open_program(options)
app.watch(program.window, options)
program.window.show()
visitor = Visitor(program, QTest.createTouchDevice())
program.visitors.wake()
options.record("visit", "start")
options.record("term", "juche")
options.record("term", typed)
options.record(typed, typed)
visitor.visit.pass_notice()
visitor.touch("bar-search")
visitor.touch("search-field")
for letter in typed:
    visitor.touch(f"key-{letter}")
let_pass(PAUSE + 100)
assert visitor.visit.search.text == typed

def fails(reader, text, *_):
    raise ValueError(f"no such words: {text}")
ExhibitReader.search = fails
visitor.touch("key-a")
let_pass(PAUSE + 100)
options.record("visit", "idle")
beside.end()
program.close()
"""

SIGNS = """
import os
import socket
import sys
from pathlib import Path
folder = Path(sys.argv[1])
os.environ["NOTIFY_SOCKET"] = str(folder / "notify")
line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
line.bind(os.environ["NOTIFY_SOCKET"])
line.settimeout(10)
from kiosk.cli.alongside import Alongside
from kiosk.staff.settings import Settings
from kiosk.visitor.options import Options
settings = Settings(log_folder=folder, statistics_folder=folder, statistics=False)
beside = Alongside(settings, folder / "kiosk.toml")
options = beside.told_of(Options())
options.beat()
options.beat()
beside.end()
for _ in range(3):
    print(line.recv(100).decode())
"""


def test_what_visitors_type_never_reaches_the_disk(korea: Path, tmp_path: Path) -> None:
    ended = python(VISIT, str(tmp_path), str(korea), TYPED)
    written = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())

    assert ended.returncode == 0, ended.stderr
    assert b"The first frame is painted: 1920 \xc3\x97 1080 pixels" in written
    assert b"Error" in written
    assert b"The program ends." in written
    assert TYPED.encode() not in written
    assert TYPED not in ended.stderr
    with open_to_read(tmp_path / NAME) as file:
        counts = file.read()
    told = [(tally.kind, tally.key) for tally in counts.tallies]
    assert ("term", "juche") in told
    assert TYPED not in str(told)
    assert len(counts.visits) == 1


def test_the_first_sign_is_one_for_the_watchdog_too(tmp_path: Path) -> None:
    """It runs already where the program begins anew, as the same process, to show another exhibit."""
    ended = python(SIGNS, str(tmp_path))

    assert ended.stdout.splitlines() == ["READY=1", "WATCHDOG=1", "WATCHDOG=1"], ended.stderr
