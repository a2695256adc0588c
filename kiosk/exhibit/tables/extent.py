"""How much an exhibit holds, counted in the file without reading it."""

from dataclasses import dataclass
from math import ceil, floor

from kiosk.exhibit.database import Database

COUNTS = """
SELECT
    (SELECT count(*) FROM passage WHERE number IS NOT NULL) AS paragraphs,
    (SELECT coalesce(sum(length(text) - length(replace(text, ' ', '')) + 1), 0)
     FROM passage JOIN marked_text ON marked_text.id = passage.reading
     WHERE number IS NOT NULL) AS words,
    (SELECT count(*) FROM term) AS terms,
    (SELECT count(*) FROM event) AS events,
    (SELECT count(*) FROM question) AS questions,
    (SELECT coalesce(min(begins), 0.0) FROM date WHERE kind = 'event') AS begins,
    (SELECT coalesce(max(ends), 1.0) FROM date WHERE kind = 'event') AS ends
"""


@dataclass(frozen=True, slots=True)
class Extent:
    """Counts for the first screen. ``words`` are those of the numbered paragraphs, told by their spaces."""

    paragraphs: int
    words: int
    terms: int
    events: int
    questions: int
    first_year: int
    """The year of the first event, 0 where there is none."""
    last_year: int
    """The year in which the last event ends, 0 where there is none."""


def read_extent(database: Database) -> Extent:
    """How much there is."""
    row = database.row(COUNTS)
    return Extent(
        paragraphs=row.integer("paragraphs"),
        words=row.integer("words"),
        terms=row.integer("terms"),
        events=row.integer("events"),
        questions=row.integer("questions"),
        first_year=floor(row.real("begins")),
        last_year=ceil(row.real("ends")) - 1,
    )
