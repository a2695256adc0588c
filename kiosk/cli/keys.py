"""``kiosk keys``: makes the keys that a museum signs its packs with, replaces one, or revokes one."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.staff.packs.keys import Change


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked."""
    parser.description = (
        "Make the museum's keys, put a new key in the place of one, or revoke one. Root keys belong on sticks"
        " of their own, in a safe; they are needed for nothing but these commands."
    )
    parser.add_argument("task", choices=("make", "rotate", "revoke"), help="what to do")
    parser.add_argument("name", nargs="?", metavar="KEY", help="which key, for instance publish-1 or root-2")
    parser.add_argument(
        "--keys", type=Path, default=Path("keys"), metavar="FOLDER", help="the museum's keys (else keys)"
    )
    parser.add_argument(
        "--stick",
        type=Path,
        action="append",
        default=[],
        metavar="FOLDER",
        help="a folder with a root key, once for each",
    )
    parser.add_argument("--roots", type=int, default=3, metavar="N", help="root keys to make (else 3)")
    parser.add_argument(
        "--threshold", type=int, default=2, metavar="N", help="root keys that must sign (else 2)"
    )


def run(options: argparse.Namespace) -> int:
    """Do it and say what came of it; the exit status is 1 where nothing was changed."""
    from kiosk.staff.packs.refusal import Refused

    try:
        change = _change(options)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The keys were not changed: {error.strerror or error}.", file=sys.stderr)
        return 1
    print(f"Root {change.version} is in {options.keys / 'root.json'}; every pack from now on carries it.")
    if change.made:
        print(f"New keys in {options.keys}: {', '.join(change.made)}.")
    if any(name.startswith("root") for name in change.made):
        print(
            "Move each file root-….pem to a stick of its own, in a safe; screens get root.json, never a key."
        )
    if change.withdrawn:
        print(f"No longer trusted: {', '.join(change.withdrawn)}.")
    return 0


def _change(options: argparse.Namespace) -> "Change":
    from datetime import UTC, datetime

    from kiosk.staff.packs.keys import make_keys, revoke, rotate
    from kiosk.staff.packs.refusal import Refused

    now = datetime.now(UTC)
    if options.task == "make":
        return make_keys(options.keys, now, options.roots, options.threshold)
    if options.name is None:
        raise Refused(f"Which key? For instance: kiosk keys {options.task} publish-1")
    change = rotate if options.task == "rotate" else revoke
    return change(options.keys, options.name, tuple(options.stick), now)
