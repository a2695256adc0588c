"""Writes a file whole or not at all."""

from pathlib import Path

from rich.console import Console


def write_file(target: Path, content: bytes, console: Console) -> bool:
    """Put *content* in the place of *target*; says why where that cannot be."""
    beside = target.with_name(f".{target.name}.new")
    try:
        beside.write_bytes(content)
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        console.print(f"{target} cannot be written ({error.strerror}).", markup=False)
        return False
    return True
