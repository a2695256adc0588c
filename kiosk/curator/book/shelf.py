"""What every book takes along: its style sheet and the fonts of both voices."""

from pathlib import Path

FONTS = {
    "KioskSerif-Regular.ttf": ("KioskSerif", 400, "normal"),
    "KioskSerif-Italic.ttf": ("KioskSerif", 400, "italic"),
    "KioskSerif-SemiBold.ttf": ("KioskSerif", 600, "normal"),
    "KioskSans-Regular.ttf": ("KioskSans", 400, "normal"),
    "KioskSans-Italic.ttf": ("KioskSans", 400, "italic"),
    "KioskSans-SemiBold.ttf": ("KioskSans", 600, "normal"),
}
"""Files of ``assets/fonts`` with family, weight and style; other scripts take the reader's own fonts."""

_HERE = Path(__file__).resolve().parent
_FONTS = _HERE.parents[2] / "assets" / "fonts"


def style_sheet() -> str:
    """The look of a book, without its fonts."""
    return (_HERE / "book.css").read_text("utf-8")


def font(name: str) -> bytes:
    """One of the `FONTS`."""
    return (_FONTS / name).read_bytes()


def font_face(name: str, address: str) -> str:
    """The rule by which a style sheet finds one of the `FONTS` at *address*."""
    family, weight, style = FONTS[name]
    return (
        f"@font-face {{ font-family: {family}; font-weight: {weight}; font-style: {style}; "
        f'src: url("{address}"); }}\n'
    )
