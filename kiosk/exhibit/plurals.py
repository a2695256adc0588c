"""Which form of a counted word goes with a number, by CLDR (Unicode Technical Standard 35, part 3)."""

from collections.abc import Mapping

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
OTHER = "other"
SPAN = 200
"""How many numbers a language's rules are written down for. Larger ones take the form of the number from
100 to 199 with the same last two digits; of CLDR's languages only Cornish counts thousands otherwise."""
RULES = "plurals"
"""The word under which a language's rules stand: for each number its category's place in ``CATEGORIES``."""


def category_of(rules: str, number: int) -> str:
    """The category of a whole *number* by *rules*, ``other`` where there are none."""
    place = number if number < SPAN else SPAN // 2 + number % (SPAN // 2)
    return CATEGORIES[int(rules[place])] if place < len(rules) else OTHER


def counted(words: Mapping[str, str], key: str, number: int) -> str:
    """The word *key* for *number*, which stands in it for ``%1``; the key itself where there is none."""
    rules = words.get(f"{key}.{RULES}", words.get(RULES, ""))
    names = (f"{key}.={number}", f"{key}.{category_of(rules, number)}", f"{key}.{OTHER}")
    text = next((words[name] for name in names if name in words), key)
    return text.replace("%1", str(number))
