"""``kiosk pack``: signs an exhibit file, so that screens take it from a stick."""

import argparse
import sys
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked."""
    parser.description = "Sign an exhibit file with the museum's publishing key and write it as a pack."
    parser.add_argument("exhibit", type=Path, metavar="FILE", help="the exhibit file")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="the pack to write")
    parser.add_argument(
        "--repository",
        type=Path,
        metavar="FOLDER",
        help="write it to this folder as well, for a web server that “kiosk fetch” asks",
    )
    parser.add_argument(
        "--keys", type=Path, default=Path("keys"), metavar="FOLDER", help="the museum's keys (else keys)"
    )
    parser.add_argument(
        "--days", type=int, default=365, metavar="N", help="how long it can be installed (else 365)"
    )


def run(options: argparse.Namespace) -> int:
    """Sign and write; the exit status is 1 where that cannot be done."""
    from datetime import UTC, datetime, timedelta

    from kiosk.staff.packs.packing import make_pack
    from kiosk.staff.packs.publishing import publish
    from kiosk.staff.packs.refusal import Refused

    now, lasts = datetime.now(UTC), timedelta(days=min(max(options.days, 1), 3653))
    try:
        number = make_pack(options.exhibit, options.output, options.keys, now, lasts)
        if options.repository is not None:
            publish(options.output, options.repository)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The pack was not written: {error.strerror or error}.", file=sys.stderr)
        return 1
    print(f"{options.output}: number {number}, to be installed before {now + lasts:%Y-%m-%d}.")
    return 0
