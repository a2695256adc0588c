"""What an exhibit is: frozen records, each named as curators name it."""

from dataclasses import dataclass

from kiosk.exhibit.dating import Dating, When
from kiosk.exhibit.records.details import Details
from kiosk.exhibit.records.documents import Document, Passage, Section
from kiosk.exhibit.records.glossary import Name, Term
from kiosk.exhibit.records.languages import Language
from kiosk.exhibit.records.pictures import Picture
from kiosk.exhibit.records.remarks import Note, Question
from kiosk.exhibit.records.timeline import Era, Event, Lane

__all__ = [
    "Dating",
    "Details",
    "Document",
    "Era",
    "Event",
    "Exhibit",
    "Lane",
    "Language",
    "Name",
    "Note",
    "Passage",
    "Picture",
    "Question",
    "Section",
    "Term",
    "When",
]


@dataclass(frozen=True, slots=True)
class Exhibit:
    """All that one exhibit file holds."""

    details: Details
    languages: tuple[Language, ...]
    documents: tuple[Document, ...]
    terms: tuple[Term, ...]
    lanes: tuple[Lane, ...]
    eras: tuple[Era, ...]
    events: tuple[Event, ...]
    notes: tuple[Note, ...]
    questions: tuple[Question, ...]
    pictures: tuple[Picture, ...]
