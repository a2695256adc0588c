"""Puts every mark on the document's passages: terms, notes, claims and events."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.content.linking import Form
from kiosk.content.passages import DraftDocument, DraftPassage
from kiosk.content.problems import Problems
from kiosk.content.termlinks import TermLinker
from kiosk.exhibit.model import Event, Note
from kiosk.exhibit.text import Anchor, Mark, MarkKind


@dataclass(frozen=True, slots=True)
class TermMarks:
    """Every occurrence of every term in the documents."""

    by_passage: Mapping[str, tuple[Mark, ...]]
    occurrences: Mapping[str, tuple[Anchor, ...]]
    """By term, in document order."""
    forms: frozenset[Form]
    """All forms that occur, also inside longer ones."""


def mark_terms(documents: Iterable[DraftDocument], linker: TermLinker, problems: Problems) -> TermMarks:
    """Find the terms in all passages; each is linked where it first stands in a passage."""
    by_passage: dict[str, tuple[Mark, ...]] = {}
    occurrences: defaultdict[str, list[Anchor]] = defaultdict(list)
    forms: set[Form] = set()
    for passage in _passages(documents):
        marks = sorted(linker.marks(passage.draft, set(), "", problems), key=lambda mark: mark.start)
        by_passage[passage.key] = tuple(marks)
        forms |= linker.finder.occurring(passage.draft.reading)
        for mark in marks:
            occurrences[mark.target].append(Anchor(passage.key, mark.start, mark.end))
    return TermMarks(
        by_passage, {term: tuple(found) for term, found in occurrences.items()}, frozenset(forms)
    )


def mark_notes_and_events(notes: Sequence[Note], events: Sequence[Event]) -> Mapping[str, tuple[Mark, ...]]:
    """The marks of notes, claims and events, by passage."""
    marks: defaultdict[str, list[Mark]] = defaultdict(list)
    for note in notes:
        kind = MarkKind.CLAIM if note.kind == "claim" else MarkKind.NOTE
        marks[note.anchor.passage].append(Mark(note.anchor.start, note.anchor.end, kind, note.key))
    for event in events:
        for mention in event.mentions:
            marks[mention.passage].append(Mark(mention.start, mention.end, MarkKind.EVENT, event.key))
    return {passage: tuple(found) for passage, found in marks.items()}


def _passages(documents: Iterable[DraftDocument]) -> Iterable[DraftPassage]:
    return (passage for document in documents for passage in document.passages)
