"""“kiosk fetch” works with what the package holds: without the modules that are left out there."""

import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from bundle.contents import CURATORS_MODULES, UNWANTED_MODULES

from kiosk.staff.packs.keys import make_keys
from kiosk.staff.packs.packing import make_pack
from kiosk.staff.packs.publishing import publish
from tests.helpers.certificates import make_certificates
from tests.helpers.exhibits import tiny_exhibit_file
from tests.helpers.tree import ROOT
from tests.helpers.web import WebServer

AS_IN_THE_PACKAGE = f"""
import sys
for name in {(*UNWANTED_MODULES, *CURATORS_MODULES)!r}:
    sys.modules[name] = None
from kiosk.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_without_what_is_left_out_a_pack_is_fetched_drawn_and_installed(secure: bool, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    make_keys(tmp_path / "keys", now)
    shutil.copy(tmp_path / "keys" / "root.json", tmp_path)
    tiny_exhibit_file(tmp_path / "harbour.exhibit")
    make_pack(tmp_path / "harbour.exhibit", tmp_path / "first.kpack", tmp_path / "keys", now)
    publish(tmp_path / "first.kpack", tmp_path / "web")
    authority, certificate = make_certificates(tmp_path)
    server = WebServer(tmp_path / "web", certificate if secure else None)
    settings = tmp_path / "kiosk.toml"
    settings.write_text(
        f'[packs]\ntrust = "root.json"\nfolder = "exhibits"\nfetch_from = "{server.address}"\n'
        f'fetch_authority = "{authority.name}"\n'
    )
    try:
        done = subprocess.run(
            [sys.executable, "-c", AS_IN_THE_PACKAGE, "fetch", "--settings", str(settings)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        server.close()

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Installed: harbour.exhibit, number 1")
