"""What a visitor typed becomes what can be asked of the indexes, whatever was typed."""

import re
import unicodedata
from dataclasses import dataclass

LONGEST = 200
"""Characters of what was typed that are looked at."""
MOST_WORDS = 12
TRIGRAM = 3
"""The least letters that the trigram index can find."""

WITHOUT_SPACES = re.compile(
    r"[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]"
)
"""Korean, Hanja and kana: words that stand inside longer ones, with endings joined to them."""
LONE_LETTER = re.compile(r"[\u3130-\u318f]")
"""The beginning of a Korean syllable that is still being typed."""


@dataclass(frozen=True, slots=True)
class Query:
    """Words that a text must hold, all of them, sorted by how they are looked up."""

    words: tuple[str, ...] = ()
    """Looked up as words."""
    goes_on: bool = False
    """Whether the last of ``words`` may be the beginning of a longer one."""
    letters: tuple[str, ...] = ()
    """Korean of three letters or more, looked up inside words."""
    syllables: tuple[str, ...] = ()
    """Korean of one or two syllables, looked up inside words."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not (self.words or self.letters or self.syllables)

    @property
    def korean(self) -> tuple[str, ...]:
        """All that is looked up inside words."""
        return (*self.letters, *self.syllables)


def read_query(typed: str) -> Query:
    """The words of *typed*; a space after the last one says that it is complete.

    Anything may be typed. Signs that are no part of a word are left out, and so is all beyond 200
    characters or 12 words.
    """
    text = _readable(typed[:LONGEST])
    bare = [_bare(word) for word in text.split()]
    found = [word for word in bare if word][:MOST_WORDS]
    korean = [word for word in found if WITHOUT_SPACES.search(word)]
    words = tuple(word for word in found if word not in korean)
    return Query(
        words=words,
        goes_on=bool(words) and words[-1] == bare[-1] and not text.endswith(" "),
        letters=tuple(word for word in korean if len(word) >= TRIGRAM),
        syllables=tuple(word for word in korean if len(word) < TRIGRAM),
    )


def words_expression(query: Query) -> str:
    """What the index of words is asked, in FTS5's language: every word in quotation marks."""
    return " ".join(map(_quoted, query.words)) + ("*" if query.goes_on else "")


def letters_expression(query: Query) -> str:
    """What the index of letters is asked, in FTS5's language."""
    return " ".join(map(_quoted, query.letters))


def containing(syllables: str) -> str:
    """The pattern for LIKE of texts that hold *syllables*, among which are no signs that LIKE understands."""
    return f"%{syllables}%"


def beginning_with(name: str) -> str:
    """The pattern for LIKE of texts, a space before them, of which a word begins with *name*."""
    return f"% {name}%"


def _readable(typed: str) -> str:
    """*typed* in composed form, with spaces for what cannot be seen, without halves of characters."""
    whole = typed.encode("utf-8", "ignore").decode("utf-8")
    composed = unicodedata.normalize("NFC", whole)
    return "".join(character if character.isprintable() else " " for character in composed)


def _bare(word: str) -> str:
    """*word* without the signs around it, and without a syllable of which only letters are typed."""
    letters = [place for place, character in enumerate(word) if character.isalnum()]
    while letters and LONE_LETTER.match(word[letters[-1]]):
        letters.pop()
    return word[letters[0] : letters[-1] + 1] if letters else ""


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
