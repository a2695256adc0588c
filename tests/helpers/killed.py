"""Ends this process at one of its calls to the system, as a power cut does."""

import os
import signal
import sys
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
