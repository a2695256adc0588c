"""Every test may change its own copy of the small exhibit's folder."""

from pathlib import Path

import pytest

from tests.helpers.folders import HarbourFolder


@pytest.fixture
def harbour(tmp_path: Path) -> HarbourFolder:
    return HarbourFolder(tmp_path)
