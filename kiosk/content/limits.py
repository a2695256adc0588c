"""How much of everything is read: far more than an exhibit needs, and no more than a computer can bear."""

KIBIBYTE = 1 << 10
MEBIBYTE = 1 << 20

TEXT_BYTES = 1 * MEBIBYTE
"""One file that curators write; a long novel's chapter has a tenth of it."""
YAML_CHARACTERS = 128 * KIBIBYTE
"""The keys of one file."""
YAML_DEPTH = 20
"""Lists and maps inside one another."""
PARAGRAPH_CHARACTERS = 40_000
"""Lines without an empty one between them; about 15 pages of a book."""
SOURCE_BYTES = 4 * MEBIBYTE
"""A transcription; *War and Peace* has three quarters of it."""
RECEIVED_BYTES = 32 * MEBIBYTE
"""The Word or TEI file that a transcription was taken from; pictures in it make it large."""
PICTURE_BYTES = 32 * MEBIBYTE
PICTURE_PIXELS = 50_000_000
"""Width times height: an A4 page at 600 dots an inch has 35 million; in memory each needs 4 bytes."""
PICTURE_SIDE = 16_384
"""Pixels; graphics processors draw no longer side."""
FOLDER_FILES = 5_000
"""Files in one folder."""
FOLDER_BYTES = 256 * MEBIBYTE
"""All texts and pictures of one folder together."""


def amount(size: int) -> str:
    """A number of bytes in words: ``12 bytes``, ``3 KB``, ``100 MB``."""
    if size >= MEBIBYTE:
        return f"{size / MEBIBYTE:.0f} MB"
    return f"{size / KIBIBYTE:.0f} KB" if size >= KIBIBYTE else f"{size} bytes"
