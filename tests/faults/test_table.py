"""The staff guide's table of failures names a test for each row, and none that does not exist."""

import ast
import re

import pytest

from tests.helpers.tree import ROOT

GUIDE = (ROOT / "packaging" / "README.md").read_text("utf-8").partition("## When something fails")[2]
ROWS = [line for line in GUIDE.partition("\n## ")[0].splitlines() if line.startswith("| ")][2:]


def test_there_are_rows() -> None:
    assert len(ROWS) >= 6


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split(" | ")[0].strip("| "))
def test_every_row_is_proved_by_a_test(row: str) -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", row)

    assert named
    for file, test in named:
        tree = ast.parse((ROOT / file).read_text("utf-8"))
        assert test in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
