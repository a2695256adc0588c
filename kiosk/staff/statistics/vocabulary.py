"""The closed vocabulary: everything that can be counted, and nothing else."""

from collections.abc import Callable, Iterable

Word = tuple[str, str]
"""A kind and a key."""
Words = Callable[[], Iterable[Word]]

VISIT, START, END, IDLE = "visit", "start", "end", "idle"
"""A visit ends when the visitor says so (``end``) or when nobody touches the screen any more (``idle``)."""
SCREENS = ("home", "notice", "read", "timeline", "questions", "index", "search", "about", "display")
AIDS = (
    *(f"text-{size}" for size in (100, 125, 150, 200)),
    *(f"scheme-{name}" for name in ("paper", "white", "evening", "high-contrast")),
    *("wide-lines", "less-motion", "as-transcribed", "listen", "seated", "takeaway"),
)
"""What makes reading easier, and the code that takes a passage home."""
KINDS = ("screen", "section", "term", "event", "note", "question", "language", "aid")
OF_THE_PROGRAM = (*(("screen", name) for name in SCREENS), *(("aid", name) for name in AIDS))
"""Words that every exhibit has; the others are names in the exhibit's file."""
