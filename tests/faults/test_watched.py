"""Those who watch a screen from elsewhere see it come, paint and go."""

import signal
from pathlib import Path

from prometheus_client.parser import text_string_to_metric_families

from tests.faults.conftest import SHOWN, Start


def values(file: Path) -> dict[str, float]:
    if not file.is_file():
        return {}
    families = text_string_to_metric_families(file.read_text("utf-8"))
    return {sample.name: sample.value for family in families for sample in family.samples}


def test_a_screen_with_metrics_says_that_it_is_up_and_when_it_ends(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.prom"
    screen = start(settings=f'[metrics]\nfile = "{file}"')
    screen.wait_until(lambda: values(file).get("kiosk_up") == 1, "kiosk_up")
    assert values(file)["kiosk_resident_memory_bytes"] > 20_000_000
    assert len(file.read_text("utf-8").partition('content="')[2].partition('"')[0]) == 64

    screen.process.send_signal(signal.SIGTERM)
    assert screen.process.wait(60) == 0
    assert values(file)["kiosk_up"] == 0
    assert screen.logged().endswith("INFO The program ends.\n")


def test_a_screen_without_metrics_writes_none(start: Start, tmp_path: Path) -> None:
    screen = start()
    screen.wait_for(SHOWN)

    assert list(tmp_path.rglob("*.prom")) == []
