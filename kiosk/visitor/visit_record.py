"""What is counted of a visit: names from closed lists and keys of the exhibit, never a visitor's words."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.visitor.appearance import Appearance
from kiosk.visitor.look import Look
from kiosk.visitor.visit import Visit
from kiosk.visitor.visit_places import DISPLAY, QUESTIONS, READING

Record = Callable[[str, str], None]
COUNTED = {"term": "term", "note": "note", "claim": "note", "event": "event"}
"""The kinds of cards that are counted, and under which name."""


class VisitRecord(QObject):
    """Tells *record* of each visit what it opens and uses, each change once.

    Kinds: ``visit`` (``start``, ``end``, ``idle``), ``screen``, ``section``, ``term``, ``note``, ``event``,
    ``question``, ``language``, ``aid``.
    """

    def __init__(self, record: Record, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._look = look
        self._visit: Visit | None = None
        self._told: dict[str, str] = {}
        self._aids: frozenset[str] = frozenset()
        look.changed.connect(self._tell_aids)

    def begin(self, visit: Visit) -> None:
        """Somebody begins *visit*, or goes on with it."""
        self._visit = visit
        self._told = {"language": visit.language}
        self._aids = aids(self._look.appearance(), self._look.defaults())
        for signal in (visit.placeChanged, visit.cardChanged, visit.languageChanged):
            signal.connect(self._tell)
        self._record("visit", "start")
        self._tell()

    @Slot(str)
    def end(self, how: str) -> None:
        """The visit ends: ``idle`` when nobody answered, ``end`` when somebody asked to start again."""
        if self._visit is not None:
            for signal in (self._visit.placeChanged, self._visit.cardChanged, self._visit.languageChanged):
                signal.disconnect(self._tell)
            self._visit = None
            self._record("visit", how)

    @Slot()
    def _tell(self) -> None:
        visit = self._visit
        if visit is None:
            return
        self._once("language", visit.language)
        self._once("screen", DISPLAY if visit.displayIsOpen else visit.screen)
        page = visit.card.page() if visit.cardIsOpen else None
        self._once("card", f"{COUNTED.get(page.kind, '')}:{page.key}" if page else "")
        if visit.screen == READING:
            self._once("section", visit.reading.sectionKey)
        if visit.screen == QUESTIONS:
            self._once("question", visit.questions.number)

    def _once(self, kind: str, key: str) -> None:
        if self._told.get(kind) == key:
            return
        self._told[kind] = key
        if kind == "card":
            kind, _, key = key.partition(":")
        if kind and key:
            self._record(kind, key)

    @Slot()
    def _tell_aids(self) -> None:
        now = aids(self._look.appearance(), self._look.defaults())
        if self._visit is not None:
            for aid in sorted(now - self._aids):
                self._record("aid", aid)
        self._aids = now


def aids(appearance: Appearance, usual: Appearance) -> frozenset[str]:
    """What *appearance* helps with beyond the *usual*, as names from a closed list."""
    used = {
        f"text-{appearance.text_factor:.0%}".removesuffix("%"): appearance.text_factor != usual.text_factor,
        f"scheme-{appearance.scheme}": appearance.scheme != usual.scheme,
        "wide-lines": appearance.wide_lines and not usual.wide_lines,
        "less-motion": appearance.less_motion and not usual.less_motion,
        "as-transcribed": appearance.as_transcribed and not usual.as_transcribed,
    }
    return frozenset(name for name, is_used in used.items() if is_used)
