"""Where the visitor has been, so that Back returns there exactly."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.visitor.search_view import SearchView
    from kiosk.visitor.timeline_view import TimelineView

DEEPEST = 200


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """What stands at the top of the page: a passage and how far into it, in lines of text."""

    passage: str = ""
    lines: float = 0.0


@dataclass(frozen=True, slots=True)
class Light:
    """Words that are lit behind: characters ``start`` to ``end`` of a passage."""

    passage: str = ""
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True)
class CardPage:
    """What a card is about: its kind, the key it is found by and, for slips, where it stands."""

    kind: str
    """``term``, ``note``, ``event``, ``slip`` or ``sic``."""
    key: str
    passage: str = ""
    start: int = 0


@dataclass(frozen=True, slots=True)
class CardState:
    """The pages of an open card, the shown one last, and the words first touched."""

    pages: tuple[CardPage, ...] = ()
    light: Light = field(default_factory=Light)


@dataclass(frozen=True, slots=True)
class AboutPlace:
    """How far the cards about the document are moved: pairs of card and share of its length."""

    shares: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class IndexView:
    """What the index shows: a kind of entries, and the entry that its page is kept at."""

    kind: str = "all"
    entry: str = ""
    """Empty for the first."""


@dataclass(frozen=True, slots=True)
class Place:
    """All that is needed to show a place again as it was."""

    screen: str = "home"
    reading: ReadingPlace = field(default_factory=ReadingPlace)
    light: Light = field(default_factory=Light)
    card: CardState = field(default_factory=CardState)
    timeline: "TimelineView | None" = None
    search: "SearchView | None" = None
    came_from: str = ""
    """The screen that a jump led here from, empty for a plain opening."""
    question: str = ""
    """The number of the question chosen, empty where it does not matter."""
    index: IndexView | None = None
    about: AboutPlace = field(default_factory=AboutPlace)
    ahead: "Place | None" = None
    """Where the notice leads once it is passed."""


@dataclass(frozen=True, slots=True)
class History:
    """The places behind the visitor, the latest last."""

    places: tuple[Place, ...] = ()

    def with_place(self, place: Place) -> "History":
        """The history after leaving *place*; the oldest places are forgotten."""
        return History((*self.places, place)[-DEEPEST:])

    def without_last(self) -> "History":
        """The history after going back once."""
        return History(self.places[:-1])


@dataclass(frozen=True, slots=True)
class Standing:
    """How a whole visit stands, so that another one can go on from there."""

    language: str
    place: Place
    history: History
    notice_passed: bool = False
    display_is_open: bool = False
