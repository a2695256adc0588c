"""Plugs a touch panel into the machine that this runs on, touches it once, and unplugs it.

``finger.py X Y [FILE]``, parts of the screen's width and height; with a file it touches once that is there.
The kernel's uinput makes the panel, so that everything from the kernel on is at work as with one that can
be bought.
"""

import sys
import time
from pathlib import Path

from evdev import AbsInfo, UInput, ecodes

FAR = 32767
PLUGGED = 10.0
"""Seconds until the panel is found: an emulated machine takes its time."""
HELD = 0.3


def axis(far: int) -> AbsInfo:
    return AbsInfo(value=0, min=0, max=far, fuzz=0, flat=0, resolution=0)


def main(x: float, y: float, when: Path | None) -> None:
    place = [round(part * FAR) for part in (x, y)]
    axes = [(name, axis(FAR)) for name in (ecodes.ABS_X, ecodes.ABS_Y)]
    axes += [(name, axis(FAR)) for name in (ecodes.ABS_MT_POSITION_X, ecodes.ABS_MT_POSITION_Y)]
    axes += [(ecodes.ABS_MT_SLOT, axis(9)), (ecodes.ABS_MT_TRACKING_ID, axis(FAR))]
    abilities = {ecodes.EV_KEY: [ecodes.BTN_TOUCH], ecodes.EV_ABS: axes}
    with UInput(abilities, name="touch panel", input_props=[ecodes.INPUT_PROP_DIRECT]) as panel:
        time.sleep(PLUGGED)
        while when is not None and not when.exists():
            time.sleep(HELD)
        panel.write(ecodes.EV_ABS, ecodes.ABS_MT_TRACKING_ID, 1)
        for mark, value in zip((ecodes.ABS_MT_POSITION_X, ecodes.ABS_MT_POSITION_Y), place, strict=True):
            panel.write(ecodes.EV_ABS, mark, value)
        for mark, value in zip((ecodes.ABS_X, ecodes.ABS_Y), place, strict=True):
            panel.write(ecodes.EV_ABS, mark, value)
        panel.write(ecodes.EV_KEY, ecodes.BTN_TOUCH, 1)
        panel.syn()
        time.sleep(HELD)
        panel.write(ecodes.EV_ABS, ecodes.ABS_MT_TRACKING_ID, -1)
        panel.write(ecodes.EV_KEY, ecodes.BTN_TOUCH, 0)
        panel.syn()
        time.sleep(HELD)


if __name__ == "__main__":
    main(float(sys.argv[1]), float(sys.argv[2]), Path(sys.argv[3]) if sys.argv[3:] else None)
