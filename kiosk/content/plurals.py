"""The forms of words that count something: which ones a language needs, and how they are written down."""

from collections.abc import Mapping
from functools import cache

from babel import Locale

from kiosk.exhibit.plurals import CATEGORIES, OTHER, SPAN

Forms = Mapping[str, str]


@cache
def rules(language: str) -> str:
    """The categories of the numbers from 0 in *language* as CLDR has them, one figure each."""
    category = Locale.parse(language, sep="-").plural_form
    return "".join(str(CATEGORIES.index(category(number))) for number in range(SPAN))


def needed(language: str) -> tuple[str, ...]:
    """The categories that whole numbers have in *language*."""
    figures = set(rules(language))
    return tuple(name for place, name in enumerate(CATEGORIES) if str(place) in figures)


def is_form(name: str) -> bool:
    """Whether *name* is a category, or one number alone, as ``=1`` is."""
    return name in CATEGORIES or (name.startswith("=") and name[1:].isdigit())


def as_forms(word: str | Forms) -> Forms:
    """The forms of a word; one text alone stands for every number."""
    return {OTHER: word} if isinstance(word, str) else word


def flattened(key: str, forms: Forms) -> dict[str, str]:
    """*forms* as words of their own: ``eventsCount.one``, ``times.=2``."""
    return {f"{key}.{form}": text for form, text in forms.items()}
