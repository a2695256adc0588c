"""The settings are found where the guide says, and folders are where the system gives them."""

from pathlib import Path

from kiosk.staff.places import exhibits_folder, find_settings, log_folder, settings_places, state_folder


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


def test_a_service_writes_where_systemd_says() -> None:
    given = {"STATE_DIRECTORY": "/var/lib/kiosk:/var/lib/other", "LOGS_DIRECTORY": "/var/log/kiosk"}

    assert state_folder(given) == Path("/var/lib/kiosk")
    assert log_folder(given) == Path("/var/log/kiosk")


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
