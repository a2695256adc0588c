"""The command line: a table of commands; a module for each, imported with its room when the command runs."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from kiosk import __version__

COMMANDS = (
    ("show", "kiosk.cli.show", "show an exhibit to visitors (the default)"),
    ("supervise", "kiosk.cli.supervise", "show an exhibit, and start it again whenever it ends"),
    ("back-soon", "kiosk.cli.back_soon", "show a calm screen in place of an exhibit"),
    ("new", "kiosk.cli.new", "begin an exhibit, with a sample or with a transcription"),
    ("preview", "kiosk.cli.preview", "show an exhibit's folder beside your editor, with its problems"),
    ("check", "kiosk.cli.check", "find every mistake in an exhibit's folder"),
    ("report", "kiosk.cli.report", "write the evidence sheet: statements, sources, what is open"),
    ("build", "kiosk.cli.build", "make an exhibit file from a folder"),
    ("export", "kiosk.cli.export", "write a spreadsheet, a book or TEI from an exhibit's folder"),
    ("import", "kiosk.cli.import_sheet", "put a changed spreadsheet back into an exhibit's folder"),
    ("keys", "kiosk.cli.keys", "make the museum's keys, put new ones in their place, or revoke one"),
    ("pack", "kiosk.cli.pack", "sign an exhibit file, so that screens take it from a stick"),
    ("install", "kiosk.cli.install", "install a signed exhibit from a stick, and show it between two visits"),
    ("stick", "kiosk.cli.stick", "tell which packs lie on sticks; the staff's corner starts it by itself"),
    ("fetch", "kiosk.cli.fetch", "fetch a signed exhibit from a web folder and install it; off by default"),
    ("rollback", "kiosk.cli.rollback", "go back to the exhibit that was shown before"),
    ("stats", "kiosk.cli.stats", "report what visitors read, with nothing about anybody"),
    ("doctor", "kiosk.cli.doctor", "check everything that keeps the exhibit on the wall"),
    ("display", "kiosk.cli.display", "print which display there is, and whether its graphics card draws"),
    ("speak", "kiosk.cli.speak", "read aloud; the visitor's program starts it by itself"),
    ("settings", "kiosk.cli.settings", "print a settings file with every key explained, or check one"),
    ("pin", "kiosk.cli.pin", "make the line for kiosk.toml that lets staff into their corner"),
    ("schema", "kiosk.cli.schema", "write JSON Schemas for editors"),
)
"""Name, module and line of help. A module has ``add_options(parser)`` and ``run(options) -> exit status``."""
CURATORS_ROOMS = ("kiosk.curator", "kiosk.content")
"""What packages for a gallery's screen leave out."""
WITHOUT_TOOLS = (
    "This package holds no curators' tools. “kiosk {}” is in the package for curators, and runs from Kiosk's "
    "folder of source files."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that *arguments* name, else show the exhibit; returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    names = {name for name, _, _ in COMMANDS}
    if not any(word in {*names, "-h", "--help", "--version"} for word in words[:1]):
        words.insert(0, "show")
    options = _parser(words[0]).parse_args(words)
    try:
        return int(options.run(options))
    except ModuleNotFoundError as missing:
        if not (missing.name or "").startswith(CURATORS_ROOMS):
            raise
        print(WITHOUT_TOOLS.format(words[0]), file=sys.stderr)
        return 2


def _parser(chosen: str) -> argparse.ArgumentParser:
    """All commands with their lines of help, and the options of the *chosen* one."""
    parser = argparse.ArgumentParser(prog="kiosk", description="A historical document on a touch screen.")
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, module_name, sentence in COMMANDS:
        command = commands.add_parser(name, help=sentence)
        if name == chosen:
            module = import_module(module_name)
            module.add_options(command)
            command.set_defaults(run=module.run)
    return parser
