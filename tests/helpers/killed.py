"""Ends this process at one of its calls to the system, as a power cut does."""

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from types import FrameType

SYSTEM = {"posix", "fcntl", "_io", "io"}


def kill_before_call(number: int) -> None:
    """End this process before its call *number* from now on; what waits for the disk waits for none."""
    os.fsync = os.fstat  # pyright: ignore[reportAttributeAccessIssue]  a call all the same
    left = [number]

    def count_down(_frame: FrameType, event: str, called: object) -> None:
        if event != "c_call":
            return
        owner = type(getattr(called, "__self__", None)).__module__
        if getattr(called, "__module__", None) in SYSTEM or owner in SYSTEM:
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count_down)


def each_killed(state: Path, folder: Path, task: Callable[[Path], object]) -> Iterator[bool]:
    """Do *task* in *folder* again and again, each time on a fresh copy of *state* and killed one call later.

    After each run whether it was killed; the run that comes to its end is the last one.
    """
    for number in count(1):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(state, folder)
        child = os.fork()
        if child == 0:
            kill_before_call(number)
            task(folder)
            sys.setprofile(None)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        was_killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        assert was_killed or os.waitstatus_to_exitcode(status) == 0
        yield was_killed
        if not was_killed:
            return
