"""Draws the shadows of sheets, cards and dialogs once, as nine-patch pictures, always the same bytes."""

import argparse
import struct
import sys
import zlib
from dataclasses import dataclass
from math import erf, sqrt
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "kiosk" / "qml" / "Kiosk" / "Controls"


@dataclass(frozen=True)
class Layer:
    """One blurred rectangle: how far down, how soft, how dark. Lengths in design px, as in CSS."""

    down: float
    blur: float
    alpha: float


@dataclass(frozen=True)
class Elevation:
    """A shadow: layers of one colour around a rectangle, drawn with *reach* px on every side."""

    name: str
    colour: tuple[int, int, int]
    layers: tuple[Layer, ...]
    reach: int


ELEVATIONS = (
    Elevation("shadow-cover", (0x3C, 0x2D, 0x14), (Layer(3, 6, 0.12), Layer(24, 60, 0.235)), 88),
    Elevation("shadow-sheet", (0x3C, 0x2D, 0x14), (Layer(2, 3, 0.10), Layer(14, 40, 0.13)), 64),
    Elevation("shadow-card", (0x14, 0x28, 0x3C), (Layer(3, 6, 0.12), Layer(18, 48, 0.20)), 72),
    Elevation("shadow-dialog", (0x0A, 0x14, 0x20), (Layer(8, 20, 0.30), Layer(30, 90, 0.45)), 128),
)


def cover(position: float, start: float, end: float, blur: float) -> float:
    """How much of a blurred stretch from *start* to *end* is seen at *position*, 0 to 1."""
    spread = blur / 2 * sqrt(2)
    return (erf((position - start) / spread) - erf((position - end) / spread)) / 2


def alpha_at(x: float, y: float, size: int, elevation: Elevation) -> float:
    """The shadow's opacity at a point of its picture."""
    reach, clear = elevation.reach, 1.0
    for layer in elevation.layers:
        across = cover(x, reach, size - reach, layer.blur)
        along = cover(y, reach + layer.down, size - reach + layer.down, layer.blur)
        clear *= 1 - layer.alpha * across * along
    return 1 - clear


def picture(elevation: Elevation) -> bytes:
    """The nine-patch as PNG: corners of twice the reach, and one pixel to stretch between them."""
    size = 4 * elevation.reach + 1
    colour = bytes(elevation.colour)
    rows = bytearray()
    for y in range(size):
        rows.append(0)
        for x in range(size):
            alpha = alpha_at(x + 0.5, y + 0.5, size, elevation)
            rows += colour + bytes([round(alpha * 255)])
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    packed = zlib.compress(bytes(rows), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def chunk(kind: bytes, content: bytes) -> bytes:
    """One piece of a PNG file."""
    body = kind + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))


def main() -> int:
    """Write the pictures beside Shadow.qml, or elsewhere."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=FOLDER, help="folder to write to")
    folder: Path = parser.parse_args().output
    for elevation in ELEVATIONS:
        (folder / f"{elevation.name}.png").write_bytes(picture(elevation))
    return 0


if __name__ == "__main__":
    sys.exit(main())
