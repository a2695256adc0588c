"""Whatever is in the files, the answer is a list of problems."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.compile import Compilation
from tests.helpers.folders import FILES, HarbourFolder

SNIPPETS = [
    "[",
    "]",
    "{",
    "}",
    "---\n",
    "\n",
    ": ",
    "- ",
    "&a ",
    "*a ",
    "? ",
    "|\n",
    '"',
    "\x00",
    "\t",
    "\\",
    "#",
    "!!int ",
]


@settings(max_examples=60, deadline=None)
@given(
    name=st.sampled_from(sorted(FILES)),
    position=st.floats(0, 1),
    length=st.integers(0, 12),
    inserted=st.one_of(st.sampled_from(SNIPPETS).map(str.encode), st.binary(max_size=4)),
)
def test_damage_to_any_file_ends_in_problems_or_an_exhibit(
    name: str, position: float, length: int, inserted: bytes
) -> None:
    root = Path(tempfile.mkdtemp())
    harbour = HarbourFolder(root)
    content = (harbour.root / name).read_bytes()
    start = int(position * len(content))
    harbour.write(name, content[:start] + inserted + content[start + length :])

    compilation = harbour.compile()

    shutil.rmtree(root)
    assert isinstance(compilation, Compilation)
    assert compilation.exhibit or compilation.problems
