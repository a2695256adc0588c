"""How a search stands, to come back to."""

from dataclasses import dataclass, field

from kiosk.visitor.typed_text import TypedText


@dataclass(frozen=True, slots=True)
class SearchView:
    """What was typed, which keys are shown and which row stands on top of each of the two lists."""

    typed: TypedText = field(default_factory=TypedText)
    layout: str = ""
    """The keyboard's; empty for that of the visitor's language."""
    keys_shown: bool = False
    document_row: int = 0
    museum_row: int = 0
