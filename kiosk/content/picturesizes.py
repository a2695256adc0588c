"""How large pictures are: width and height, read from their headers."""

import struct
from collections.abc import Callable, Mapping

Size = tuple[int, int]
"""Width and height in pixels, as the picture is shown."""


def picture_size(content: bytes, media_type: str) -> Size | None:
    """Width and height in pixels from the header, or None where there is no such header."""
    readers: Mapping[str, Callable[[bytes], Size | None]] = {
        "image/png": _png_size,
        "image/jpeg": _jpeg_size,
        "image/webp": _webp_size,
    }
    try:
        size = readers[media_type](content)
    except (struct.error, IndexError):
        return None
    return size if size and all(size) else None


def _png_size(content: bytes) -> Size | None:
    """PNG (Third Edition), 11.2.1: IHDR is the first chunk."""
    if content[:8] != b"\x89PNG\r\n\x1a\n" or content[12:16] != b"IHDR":
        return None
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _jpeg_size(content: bytes) -> Size | None:
    """ITU-T T.81, B.2.2: the first frame header has the size, before a camera's turning of the picture."""
    if content[:2] != b"\xff\xd8":
        return None
    position, turned = 2, False
    while position < len(content):
        if content[position] != _MARKER:
            return None
        marker = content[position + 1]
        if marker == _EXIF_MARKER:
            turned = turned or _is_turned(content[position + 4 :])
        if marker in _FRAME_MARKERS:
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return (height, width) if turned else (width, height)
        position += 2 + struct.unpack(">H", content[position + 2 : position + 4])[0]
    return None


def _is_turned(segment: bytes) -> bool:
    """Whether the camera says that width and height change places (Exif 3.0, 4.6.5: tag Orientation)."""
    if not segment.startswith(b"Exif\0\0"):
        return False
    tiff = segment[6:]
    order = "<" if tiff[:2] == b"II" else ">"
    first = struct.unpack_from(f"{order}I", tiff, 4)[0]
    for number in range(struct.unpack_from(f"{order}H", tiff, first)[0]):
        tag, _kind, _count, value = struct.unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * number)
        if tag == _ORIENTATION:
            return value in _TURNED
    return False


_MARKER = 0xFF
_EXIF_MARKER = 0xE1
_ORIENTATION = 0x0112
_TURNED = range(5, 9)
_FRAME_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


_LOSSLESS = 0x2F


def _webp_size(content: bytes) -> Size | None:
    """RFC 9649, 2.5–2.7: lossy, lossless and extended files."""
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        return None
    kind = content[12:16]
    if kind == b"VP8 " and content[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack("<HH", content[26:30])
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L" and content[20] == _LOSSLESS:
        bits = struct.unpack("<I", content[21:25])[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8X":
        return int.from_bytes(content[24:27], "little") + 1, int.from_bytes(content[27:30], "little") + 1
    return None
