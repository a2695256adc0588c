"""The shipped exhibit, compiled once for all tests of books."""

import pytest

from kiosk.content.compile import compile_exhibit
from kiosk.exhibit.model import Exhibit
from tests.conftest import SEED


@pytest.fixture(scope="session")
def shipped() -> Exhibit:
    exhibit = compile_exhibit(SEED).exhibit
    assert exhibit
    return exhibit
