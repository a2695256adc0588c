"""Characters that no text may hold: they cannot be seen, or they turn what is seen around."""

import re
import unicodedata
from collections.abc import Iterator

from kiosk.content.problems import Place, Problems

_REFUSED = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters (ISO/IEC 6429)
    "\u2028\u2029"  # line ends that editors do not show as such
    "\u202a-\u202e\u2066-\u2069"  # they turn the direction of what follows (UAX #9, 2.1–2.4)
    "\ufeff\ufff9-\ufffb"  # a byte order mark inside a text; interlinear annotation
    "\ud800-\udfff"  # halves of characters
    "\ufdd0-\ufdef\ufffe\uffff"  # never characters (Unicode Standard, 23.7)
    "\U000e0000-\U000e007f"  # tags
    "]"
)
_NAMED = 20
"""So many of them are named, one by one."""
REMEDY = "Delete it and type the words around it again; do not paste them."


def check_characters(text: str, file: str, problems: Problems) -> bool:
    """Whether *text*, the whole of *file*, holds no character that may not be there; each is noted."""
    found = _REFUSED.search(text)
    if found is None:
        return True
    for number, (character, place) in enumerate(_places(text, file)):
        if number < _NAMED:
            problems.error(place, f"A character here cannot be seen: {name_of(character)}.", REMEDY)
    return False


def _places(text: str, file: str) -> Iterator[tuple[str, Place]]:
    for index, line in enumerate(text.split("\n"), 1):
        for found in _REFUSED.finditer(line):
            yield found[0], Place(file, index, found.start() + 1)


def refused_character(text: str) -> str:
    """The first character of *text* that may not be there, else nothing."""
    found = _REFUSED.search(text)
    return found[0] if found else ""


def name_of(character: str) -> str:
    """A character's number and, where Unicode gives one, its name: ``U+202E right-to-left override``."""
    name = unicodedata.name(character, "a control character" if ord(character) < 0xA0 else "")  # noqa: PLR2004 - the last of C1
    return f"U+{ord(character):04X} {name.lower()}".rstrip()


def visible(text: str) -> str:
    """*text* with every refused character written as its number, so that a terminal obeys none of them."""
    return _REFUSED.sub(lambda found: f"⟨{name_of(found[0]).split(' ')[0]}⟩", text)
