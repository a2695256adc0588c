"""``kiosk pin``: makes the line for ``kiosk.toml`` that lets staff into their corner of the screen."""

import argparse
import getpass
import sys


def add_options(parser: argparse.ArgumentParser) -> None:
    """Nothing can be asked of it: a PIN on the command line would stay in the shell's history."""


def run(_options: argparse.Namespace) -> int:
    """Ask twice for a PIN and print its line; the exit status, 1 when there is none."""
    from kiosk.staff.pin import fault_of, hash_of

    try:
        pin, again = _ask("The new PIN, 4 to 12 digits: "), _ask("Once more: ")
    except (EOFError, KeyboardInterrupt):
        print("No PIN was made.", file=sys.stderr)
        return 1
    fault = fault_of(pin) or ("" if pin == again else "The two are not the same. Run “kiosk pin” again.")
    if fault:
        print(fault, file=sys.stderr)
        return 1
    print("Write this into kiosk.toml:\n", file=sys.stderr)
    print(f'[staff]\npin_hash = "{hash_of(pin)}"')
    return 0


def _ask(question: str) -> str:
    """A line that nobody sees, or from a pipe the next one."""
    if sys.stdin.isatty():
        return getpass.getpass(question)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n")
