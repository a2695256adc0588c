"""How this program starts itself once more."""

import sys


def command(*words: str) -> tuple[str, ...]:
    """The command line that runs ``kiosk`` with *words*, from a package as from a checkout."""
    if getattr(sys, "frozen", False):
        return (sys.executable, *words)
    return (sys.executable, "-m", "kiosk", *words)


def this_command() -> list[str]:
    """The command line that this very program was started with."""
    if getattr(sys, "frozen", False):
        return list(command(*sys.argv[1:]))
    return sys.orig_argv
