"""What a screen shows before anybody has touched it; read by itself, because every start waits for it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question of the editors as it stands in the document."""

    number: int
    text: str
    """The whole passage, its printed number among it."""
    slips: tuple[tuple[str, str], ...]
    """Words that stand wrong, each with its likely reading."""


@dataclass(frozen=True, slots=True)
class FirstSight:
    """The exhibit's name, the cover of its first document, its questions."""

    titles: dict[str, str]
    """What the exhibit is called, by language; its default language first."""
    cover: tuple[str, ...]
    """The lines of the cover, as printed; without a cover, the words that open the document."""
    has_cover: bool
    questions: tuple[AskedQuestion, ...]
    idle_seconds: int
    """As in the exhibit's details: how long nobody may touch a screen with little to read."""
