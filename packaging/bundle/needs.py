"""Which shared libraries a file asks for, as its ELF header says (``DT_NEEDED``)."""

import functools
import subprocess


@functools.cache
def needed_by(path: str) -> tuple[str, ...]:
    """The names of the libraries that the file at *path* is linked with."""
    printed = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False).stdout
    lines = (line.split() for line in printed.splitlines())
    return tuple(words[1] for words in lines if len(words) == 2 and words[0] == "NEEDED")
