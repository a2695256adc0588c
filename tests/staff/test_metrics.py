"""Those who watch many screens find their numbers in a file that is always whole."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk.staff.metrics import EVERY, Metrics

Start = Callable[[Path], Metrics]


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def start(said: list[str]) -> Iterator[Start]:
    made: list[Metrics] = []

    def start_one(file: Path) -> Metrics:
        made.append(
            Metrics(
                file, "0.1.0", lambda: "ab12", lambda: 7, lambda *words: said.append(": ".join(words)), 0.01
            )
        )
        return made[-1]

    yield start_one
    for metrics in made:
        metrics.close()


def values(file: Path) -> dict[str, float]:
    """What the file says, read as Prometheus reads it."""
    families = text_string_to_metric_families(file.read_text("utf-8"))
    return {sample.name: sample.value for family in families for sample in family.samples}


def wait_for(file: Path, holds: Callable[[dict[str, float]], bool] = lambda _: True) -> dict[str, float]:
    for _ in range(1000):
        if file.is_file() and holds(values(file)):
            return values(file)
        time.sleep(0.02)
    raise AssertionError("the file never said so")


def test_the_file_says_what_is_watched(start: Start, tmp_path: Path) -> None:
    before = time.time()
    start(tmp_path / "kiosk.prom")
    found = wait_for(tmp_path / "kiosk.prom")

    assert (found["kiosk_up"], found["kiosk_visits_today"], found["kiosk_info"]) == (1, 7, 1)
    assert found["kiosk_last_frame_timestamp_seconds"] >= before
    assert found["kiosk_resident_memory_bytes"] > 1_000_000
    assert 'kiosk_info{content="ab12",version="0.1.0"}' in (tmp_path / "kiosk.prom").read_text()


def test_a_frame_is_in_the_next_writing_and_that_comes_within_a_minute(start: Start, tmp_path: Path) -> None:
    metrics = start(tmp_path / "kiosk.prom")
    first = wait_for(tmp_path / "kiosk.prom")["kiosk_last_frame_timestamp_seconds"]
    metrics.frame()

    wait_for(tmp_path / "kiosk.prom", lambda found: found["kiosk_last_frame_timestamp_seconds"] > first)
    assert EVERY <= 60


def test_the_end_is_in_the_file_and_nothing_else_is_left(start: Start, tmp_path: Path) -> None:
    metrics = start(tmp_path / "kiosk.prom")
    wait_for(tmp_path / "kiosk.prom")
    metrics.close()

    assert values(tmp_path / "kiosk.prom")["kiosk_up"] == 0
    assert [path.name for path in tmp_path.iterdir()] == ["kiosk.prom"]


def test_the_file_is_whole_whenever_it_is_read(start: Start, tmp_path: Path) -> None:
    start(tmp_path / "kiosk.prom")
    wait_for(tmp_path / "kiosk.prom")

    for _ in range(300):
        assert len(values(tmp_path / "kiosk.prom")) == 5


def test_a_folder_that_is_not_there_costs_one_line_in_the_log(
    start: Start, tmp_path: Path, said: list[str]
) -> None:
    file = tmp_path / "exporter" / "kiosk.prom"
    start(file)
    for _ in range(1000):
        if said:
            break
        time.sleep(0.02)
    assert said == [f"warning: The metrics cannot be written to {file}: No such file or directory."]

    file.parent.mkdir()
    wait_for(file)
    assert len(said) == 1
