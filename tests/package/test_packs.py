"""On a bare machine a signed exhibit goes from the office's keys to the screen, and back."""

import re
import shutil

import pytest
from PIL import Image, ImageChops, ImageStat

from kiosk.staff.packs.versions import Pointer, read_pointer
from tests.helpers.exhibits import tiny_exhibit_file
from tests.package.at_work import processes, running, start, until
from tests.package.bare_root import BareRoot

KIOSK = "kiosk:kiosk"
OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "HOME": "/var/lib/kiosk"}
AS_THE_SERVICE = {"STATE_DIRECTORY": "/var/lib/kiosk", "LOGS_DIRECTORY": "/var/log/kiosk"}


@pytest.fixture
def screen(installed: BareRoot) -> BareRoot:
    """A machine that trusts the keys in /srv/keys, and a stick with two editions of an exhibit."""
    tiny_exhibit_file(installed.folder / "srv" / "harbour.exhibit")
    in_the_office(installed, "kiosk keys make")
    in_the_office(installed, "kiosk pack harbour.exhibit -o /media/stick/first.kpack")
    in_the_office(installed, "kiosk pack harbour.exhibit -o /media/stick/second.kpack")
    shutil.copy(installed.folder / "srv/keys/root.json", installed.folder / "etc/kiosk/root.json")
    settings = installed.folder / "etc/kiosk/kiosk.toml"
    settings.write_text(settings.read_text("utf-8").replace('# trust = "root.json"', 'trust = "root.json"'))
    (installed.folder / "var/log/kiosk").mkdir()
    installed.run("chown", KIOSK, "/var/log/kiosk")
    return installed


def in_the_office(machine: BareRoot, line: str) -> str:
    return machine.run("sh", "-c", f"cd /srv && {line}")


def kiosk(machine: BareRoot, *words: str, check: bool = True) -> str:
    """What the command says to the user whom the screen runs as."""
    return machine.run("kiosk", *words, user=KIOSK, check=check, **OFF_SCREEN)


def pointer(machine: BareRoot) -> Pointer:
    return read_pointer(machine.folder / "var/lib/kiosk/exhibits")


def picture(machine: BareRoot, *words: str) -> Image.Image:
    kiosk(machine, "show", *words, "--size", "1920x1080", "--screenshot", "/tmp/picture.png")
    with Image.open(machine.folder / "tmp/picture.png") as drawn:
        return drawn.convert("RGB")


def share_of_change(one: Image.Image, other: Image.Image) -> float:
    """How much of the picture differs; the edge of a single letter may from one start to the next."""
    differs = ImageChops.difference(one, other).convert("L").point(lambda value: 255 * (value > 0))
    return ImageStat.Stat(differs).mean[0] / 255


def test_a_signed_exhibit_is_installed_and_shown_and_the_one_before_comes_back(screen: BareRoot) -> None:
    shipped = picture(screen)

    assert "It is shown as soon as nobody is at the screen." in kiosk(
        screen, "install", "/media/stick/first.kpack"
    )
    shown = picture(screen)
    assert share_of_change(shown, shipped) > 0.05
    assert share_of_change(shown, picture(screen, "--exhibit", "/srv/harbour.exhibit")) < 0.001

    kiosk(screen, "install", "/media/stick/second.kpack")
    assert "older than what was installed here" in kiosk(
        screen, "install", "/media/stick/first.kpack", check=False
    )
    assert "Back to harbour.exhibit, number 1." in kiosk(screen, "rollback")


def test_a_pack_that_was_altered_changes_nothing(screen: BareRoot) -> None:
    pack = screen.folder / "media/stick/first.kpack"
    content = bytearray(pack.read_bytes())
    content[len(content) // 2] ^= 1
    pack.write_bytes(content)
    shipped = picture(screen)

    said = kiosk(screen, "install", "/media/stick/first.kpack", check=False)

    assert said == (
        "“first.kpack” is not a whole pack. Copy it again; perhaps the stick was pulled out too early.\n"
    )
    assert pointer(screen) == Pointer()
    assert share_of_change(picture(screen), shipped) < 0.001


def test_a_running_screen_begins_anew_with_the_new_exhibit(screen: BareRoot) -> None:
    log = screen.folder / "var/log/kiosk/kiosk.log"

    def begun() -> int:
        return len(re.findall(r"Kiosk \S+ on linux", log.read_text("utf-8"))) if log.exists() else 0

    with running(*start(screen, "show", user=KIOSK, **OFF_SCREEN, **AS_THE_SERVICE)) as said:
        assert until(lambda: begun() == 1)
        [number] = processes(screen, "show")
        kiosk(screen, "install", "/media/stick/first.kpack")

        assert until(lambda: begun() == 2)
        assert until(lambda: pointer(screen).trial == "")
        assert [number] == list(processes(screen, "show"))
        assert said.read_text("utf-8") == ""
