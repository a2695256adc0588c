"""Programs of their own for what a test cannot do to itself: fail, be killed, write where it may not."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

from tests.helpers.tree import ROOT

WITHOUT_ROOTS_RIGHTS = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--")
"""Before a command: what is read-only is read-only for the system's administrator too."""


def python(
    script: str,
    *words: str,
    before: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
    seconds: float = 120,
) -> subprocess.CompletedProcess[str]:
    """What a Python program did that consists of *script* and was given *words*."""
    return subprocess.run(
        [*before, sys.executable, "-c", script, *words],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=seconds,
    )


def may_not_override() -> tuple[str, ...]:
    """What to put before a command so that read-only folders hold for it, whoever runs the tests."""
    return WITHOUT_ROOTS_RIGHTS if os.geteuid() == 0 else ()
