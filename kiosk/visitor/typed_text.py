"""What a visitor types, letter by letter, and where the next letter goes."""

from dataclasses import dataclass, replace

from kiosk.visitor.hangul import INITIALS, VOWELS, with_letter, without_letter

LONGEST = 60
"""Letters that the field takes."""
LETTERS_OF_KOREAN = frozenset(INITIALS + VOWELS)


@dataclass(frozen=True, slots=True)
class TypedText:
    """A text and its cursor, counted in Unicode code points."""

    text: str = ""
    cursor: int = 0
    is_composing: bool = False
    """Whether the syllable before the cursor is still being typed, so that a letter may join it."""


def put(typed: TypedText, letter: str) -> TypedText:
    """*typed* after a key with *letter* was pressed; a full field stays as it is."""
    before, after = typed.text[: typed.cursor], typed.text[typed.cursor :]
    is_korean = letter in LETTERS_OF_KOREAN
    before = with_letter(before, letter) if is_korean and typed.is_composing else before + letter
    if len(before + after) > LONGEST:
        return typed
    return TypedText(before + after, len(before), is_korean)


def remove(typed: TypedText) -> TypedText:
    """*typed* without the letter before the cursor: of a finished syllable all, else its last letter."""
    before, after = typed.text[: typed.cursor], typed.text[typed.cursor :]
    shorter = without_letter(before) if typed.is_composing else before[:-1]
    is_composing = typed.is_composing and len(shorter) == len(before)
    return TypedText(shorter + after, len(shorter), is_composing)


def moved(typed: TypedText, cursor: int) -> TypedText:
    """*typed* with its cursor elsewhere, which ends a syllable."""
    if cursor == typed.cursor:
        return typed
    return replace(typed, cursor=min(max(cursor, 0), len(typed.text)), is_composing=False)


def written(text: str, cursor: int) -> TypedText:
    """A *text* that came whole, from a keyboard of its own or from a chip."""
    kept = text[:LONGEST]
    return TypedText(kept, min(max(cursor, 0), len(kept)))


def to_units(text: str, cursor: int) -> int:
    """The place *cursor* of *text* in UTF-16 units, as Qt counts."""
    return len(text[:cursor].encode("utf-16-le", "surrogatepass")) // 2


def from_units(text: str, units: int) -> int:
    """The place in *text* that Qt calls *units*."""
    begins = text.encode("utf-16-le", "surrogatepass")[: 2 * max(units, 0)]
    return len(begins.decode("utf-16-le", "replace"))
