"""The settings are found where the guide says, and folders are where the system gives them."""

from pathlib import Path

from kiosk.staff.places import (
    FETCHER,
    SERVICE,
    SERVICE_LOG,
    as_the_service,
    exhibits_folder,
    find_settings,
    log_folder,
    settings_places,
    state_folder,
)
from tests.helpers.children import may_not_override, python
from tests.helpers.tree import ROOT


def test_the_users_file_goes_before_the_machines(tmp_path: Path) -> None:
    own, shared = settings_places({"XDG_CONFIG_HOME": str(tmp_path)})

    assert own == tmp_path / "kiosk" / "kiosk.toml"
    assert shared == Path("/etc/kiosk/kiosk.toml")


def test_the_first_file_that_exists_counts(tmp_path: Path) -> None:
    first, second = tmp_path / "first.toml", tmp_path / "second.toml"
    assert find_settings(places=(first, second)) is None
    second.write_text("")
    assert find_settings(places=(first, second)) == second
    first.write_text("")
    assert find_settings(places=(first, second)) == first
    assert find_settings(tmp_path / "named.toml", (first, second)) == tmp_path / "named.toml"


def test_a_home_that_this_user_may_not_look_into_has_no_settings(tmp_path: Path) -> None:
    """As “runuser -u kiosk” leaves it, which goes on with the home of root."""
    home, shared = tmp_path / "root", tmp_path / "etc.toml"
    (home / ".config").mkdir(parents=True)
    shared.write_text("")
    script = (
        "import sys; from pathlib import Path; from kiosk.staff.places import find_settings;"
        " print(find_settings(places=tuple(map(Path, sys.argv[1:]))))"
    )
    home.chmod(0)
    try:
        own = str(home / ".config" / "kiosk.toml")
        ended = python(script, own, str(shared), before=may_not_override())
    finally:
        home.chmod(0o700)

    assert (ended.stdout.strip(), ended.stderr) == (str(shared), "")


def test_a_service_writes_where_systemd_says() -> None:
    given = {"STATE_DIRECTORY": "/var/lib/kiosk:/var/lib/other", "LOGS_DIRECTORY": "/var/log/kiosk"}

    assert state_folder(given) == Path("/var/lib/kiosk")
    assert log_folder(given) == Path("/var/log/kiosk")


def test_staff_who_ask_see_the_service_as_its_program_does(tmp_path: Path) -> None:
    service, log = tmp_path / "service", tmp_path / "log"
    assert as_the_service({}, service, log) == {}
    service.mkdir()
    seen = as_the_service({}, service, log)

    assert state_folder(seen) == service
    assert log_folder(seen) == log
    assert exhibits_folder(seen, tmp_path / "nowhere") == service / "exhibits"
    assert as_the_service({"STATE_DIRECTORY": "/var/lib/kiosk"}, service, log) == {}


def test_the_service_has_the_folders_that_the_doctor_looks_at() -> None:
    units = ROOT / "packaging" / "linux" / "systemd"
    lines = (units / "kiosk.service").read_text().splitlines()
    fetching = (units / "kiosk-fetch.service").read_text().splitlines()

    assert f"StateDirectory={SERVICE.name}" in lines
    assert f"LogsDirectory={SERVICE_LOG.name}" in lines
    assert f"StateDirectory={FETCHER.name}" in fetching
    assert (SERVICE.parent, SERVICE_LOG.parent, FETCHER.parent) == (
        Path("/var/lib"),
        Path("/var/log"),
        Path("/var/lib"),
    )


def test_a_user_writes_to_the_state_folder() -> None:
    given = {"XDG_STATE_HOME": "/somewhere/state"}

    assert state_folder(given) == Path("/somewhere/state/kiosk")
    assert log_folder(given) == Path("/somewhere/state/kiosk/log")


def test_what_staff_install_lies_where_the_service_looks(tmp_path: Path) -> None:
    service, nowhere = tmp_path / "service", tmp_path / "nowhere"
    service.mkdir()
    own = {"XDG_STATE_HOME": "/somewhere/state"}

    assert exhibits_folder(own, service) == service / "exhibits"
    assert exhibits_folder({"STATE_DIRECTORY": str(service)}, nowhere) == service / "exhibits"
    assert exhibits_folder(own, nowhere) == Path("/somewhere/state/kiosk/exhibits")
