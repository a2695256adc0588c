"""How a search stands, to come back to."""

from dataclasses import dataclass, field

from kiosk.visitor.typed_text import TypedText


@dataclass(frozen=True, slots=True)
class SearchView:
    """What was typed, which keys are shown and how far the two lists are moved, in pixels."""

    typed: TypedText = field(default_factory=TypedText)
    layout: str = ""
    """The keyboard's; empty for that of the visitor's language."""
    keys_shown: bool = False
    document_y: float = 0.0
    museum_y: float = 0.0
