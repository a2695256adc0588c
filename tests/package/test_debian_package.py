"""Installing, upgrading, going back, removing and purging on a bare machine leave it as staff expect."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from tests.helpers.tree import ROOT
from tests.package.bare_root import BareRoot

PICTURE = "/tmp/picture.png"
SAME_FONTS = {"FONTCONFIG_FILE": str(ROOT / "packaging/share/fonts.conf")}
"""For the source, so that its letters do not depend on what this machine says of fonts."""
OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "HOME": "/tmp"}
OF_DPKG = re.compile(r"var/(lib/dpkg|log|cache/(ldconfig|debconf))(/|$)|etc/.*-$|var/lib/kiosk$|media")
"""What every package changes: dpkg's own records, and the backup copies of the list of users."""


def take_picture(machine: BareRoot, screen: str = "home") -> bytes:
    """The picture that the installed program draws of a screen, as an ordinary user."""
    said = machine.run(
        "kiosk", "show", "--size", "1920x1080", "--screenshot", PICTURE, "--screen", screen,
        user="nobody:nogroup", **OFF_SCREEN,
    )  # fmt: skip
    assert said == ""
    picture = machine.folder / PICTURE.lstrip("/")
    content = picture.read_bytes()
    picture.unlink()
    return content


def next_version(package: Path, folder: Path) -> Path:
    """The same package, said to be the version after."""
    tree = folder / "next"
    subprocess.run(["dpkg-deb", "-R", str(package), str(tree)], check=True)
    control = tree / "DEBIAN" / "control"
    control.write_text(
        re.sub(r"^Version: (.*)$", r"Version: \1+next", control.read_text(), flags=re.MULTILINE)
    )
    made = folder / "next.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(made)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(tree)
    return made


def test_installed_without_a_network_it_draws_what_the_source_draws(
    root: BareRoot, debian_package: Path, tmp_path: Path
) -> None:
    root.run("dpkg", "-i", root.bring(debian_package))

    for screen in ("home", "glossary:juche", "timeline"):
        drawn = tmp_path / "source.png"
        source = [
            ".venv/bin/kiosk",
            "--exhibit",
            str(root.folder / "opt/kiosk/_internal/build/korea.exhibit"),
        ]
        asked = ["--size", "1920x1080", "--screenshot", str(drawn), "--screen", screen]
        subprocess.run([*source, *asked], check=True, env=os.environ | SAME_FONTS)
        assert take_picture(root, screen) == drawn.read_bytes()


def test_an_upgrade_and_the_way_back_keep_the_exhibit_and_the_settings(
    root: BareRoot, debian_package: Path, tmp_path: Path
) -> None:
    root.run("dpkg", "-i", root.bring(debian_package))
    before = take_picture(root)
    (root.folder / "var/lib/kiosk/kept").write_text("ours")
    settings = root.folder / "etc/kiosk/kiosk.toml"
    settings.parent.mkdir(exist_ok=True)
    settings.write_text('language = "ko"\n')

    root.run("dpkg", "-i", root.bring(next_version(debian_package, tmp_path)))
    assert "+next" in root.run("dpkg-query", "-W", "document-kiosk")
    assert take_picture(root) != before  # in Korean: the settings are read
    root.run("dpkg", "-i", root.bring(debian_package))

    assert "+next" not in root.run("dpkg-query", "-W", "document-kiosk")
    assert settings.read_text() == 'language = "ko"\n'
    assert (root.folder / "var/lib/kiosk/kept").read_text() == "ours"
    settings.unlink()
    assert take_picture(root) == before


def test_after_an_upgrade_a_screen_that_is_at_work_begins_anew(
    root: BareRoot, debian_package: Path, tmp_path: Path
) -> None:
    root.run("dpkg", "-i", root.bring(debian_package))
    (root.folder / "run/systemd/system").mkdir(parents=True)
    systemctl = root.folder / "usr/bin/systemctl"
    systemctl.write_text('#!/bin/sh\necho "$@" >> /told\n')
    systemctl.chmod(0o755)

    root.run("dpkg", "-i", root.bring(next_version(debian_package, tmp_path)))

    told = (root.folder / "told").read_text().splitlines()
    assert told[-2:] == ["daemon-reload", "try-restart kiosk.service"]


def test_removed_it_keeps_what_is_the_museums_and_purged_it_leaves_nothing(
    root: BareRoot, debian_package: Path
) -> None:
    before = root.files()
    root.run("dpkg", "-i", root.bring(debian_package))
    (root.folder / "var/lib/kiosk/kept").write_text("ours")

    root.run("dpkg", "-r", "document-kiosk")
    assert not (root.folder / "opt/kiosk").exists()
    assert (root.folder / "var/lib/kiosk/kept").exists()

    root.run("dpkg", "-P", "document-kiosk")
    after = root.files()
    differ = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    assert {path for path in differ if not OF_DPKG.search(path)} == set()
    assert not (root.folder / "var/lib/kiosk").exists()


def test_dpkg_finds_every_file_as_it_was_made(root: BareRoot, debian_package: Path) -> None:
    root.run("dpkg", "-i", root.bring(debian_package))

    assert root.run("dpkg", "--verify", "document-kiosk") == ""
