"""Opens a file at a line in the editor that the curator uses."""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_AT_FILE = {
    "code": "-g",
    "codium": "-g",
    "code-insiders": "-g",
    "cursor": "-g",
    "subl": "",
    "zed": "",
    "hx": "",
}
"""Editors that take ``file:line:column``, after this option."""
_PLUS_LINE = ("gedit", "pluma", "xed", "mousepad", "gvim", "emacs", "emacsclient", "geany")
_IN_A_TERMINAL = ("vi", "vim", "nvim", "nano", "micro", "kak", "joe", "ne", "pico")
"""Editors that take ``+line`` and need a terminal of their own, for this one belongs to the preview."""
_TERMINALS = ("x-terminal-emulator", "gnome-terminal", "konsole", "xfce4-terminal", "xterm")


def editor_command(path: Path, line: int, column: int, surroundings: Mapping[str, str]) -> list[str]:
    """The command that opens *path* at *line*; empty where this computer has nothing to open it with.

    $VISUAL and $EDITOR come first, then Visual Studio Code, then whatever the system opens such files with.
    """
    search = surroundings.get("PATH")
    for name in ("VISUAL", "EDITOR"):
        words = shlex.split(surroundings.get(name, ""))
        is_there = words and shutil.which(words[0], path=search)
        if is_there and (command := _at_line(words, path, line, column, search)):
            return command
    for name in ("code", "codium"):
        if shutil.which(name, path=search):
            return _at_line([name], path, line, column, search)
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    return [opener, str(path)] if shutil.which(opener, path=search) else []


def _at_line(words: list[str], path: Path, line: int, column: int, search: str | None) -> list[str]:
    name = Path(words[0]).stem
    if name in _AT_FILE:
        option = [_AT_FILE[name]] if _AT_FILE[name] else []
        return [*words, *option, f"{path}:{line}:{column}"]
    if name == "kate":
        return [*words, "--line", str(line), str(path)]
    if name in _IN_A_TERMINAL or "-nw" in words:
        terminal = next((found for one in _TERMINALS if (found := shutil.which(one, path=search))), None)
        return [terminal, "-e", *words, f"+{line}", str(path)] if terminal else []
    return [*words, f"+{line}", str(path)] if name in _PLUS_LINE else [*words, str(path)]


def open_in_editor(path: Path, line: int, column: int) -> bool:
    """Open *path* at *line* in an editor that goes on by itself; whether there was one."""
    command = editor_command(path, line, column, os.environ)
    if command:
        subprocess.Popen(  # noqa: S603  the curator's own editor, without a shell
            command, stdin=subprocess.DEVNULL, start_new_session=True
        )
    elif sys.platform == "win32":
        os.startfile(path)  # noqa: S606
        return True
    return bool(command)
