"""Places of the document that speak of what was looked for without using the word."""

import re
from collections.abc import Sequence

from kiosk.exhibit.database import Database, Row, grouped
from kiosk.exhibit.query import Query, beginning_with
from kiosk.exhibit.search import DocumentHit
from kiosk.exhibit.tables.matches import best_sentence, longest, within
from kiosk.exhibit.text import Span

YEAR = re.compile(r"\d{4}")
CALLED = "' ' || text LIKE ?"


def implied_places(database: Database, query: Query) -> tuple[DocumentHit, ...]:
    """Where a term stands whose Korean name was looked for, or an event of the year that was."""
    if not query.words:
        return _named_places(database, query.korean)
    year = query.words[0]
    if len(query.words) == 1 and not query.korean and YEAR.fullmatch(year):
        return _dated_places(database, year)
    return ()


def _named_places(database: Database, names: Sequence[str]) -> tuple[DocumentHit, ...]:
    """The passages with a term in whose name words begin with all of *names*."""
    called = " AND ".join([CALLED] * len(names))
    terms = (
        f"SELECT key FROM name WHERE kind = 'term' AND {called}"
        f" UNION SELECT key FROM wording WHERE kind = 'term' AND field = 'headword' AND {called}"
    )
    return _places(database, "occurrence", f"term IN ({terms})", *map(beginning_with, (*names, *names)))


def _dated_places(database: Database, year: str) -> tuple[DocumentHit, ...]:
    """The passages that mention an event whose date begins with *year*."""
    events = "SELECT key FROM date WHERE kind = 'event' AND edtf LIKE ?"
    return _places(database, "mention", f"event IN ({events})", f"{year}%")


def _places(database: Database, anchors: str, condition: str, *values: str) -> tuple[DocumentHit, ...]:
    """The passages with *anchors* (a table of them) that meet *condition*, in document order."""
    rows = database.rows(
        "SELECT passage.key, passage.section, passage.number, marked_text.text, anchors.begins, anchors.ends"
        f" FROM {anchors} AS anchors JOIN passage ON passage.key = anchors.passage"
        " JOIN section ON section.key = passage.section JOIN document ON document.key = section.document"
        f" JOIN marked_text ON marked_text.id = passage.reading WHERE anchors.{condition}"
        " ORDER BY document.position, section.position, passage.position, anchors.begins",
        *values,
    )
    return tuple(_hit(members) for members in grouped(rows, lambda row: row.text("key"), _itself).values())


def _itself(row: Row) -> Row:
    return row


def _hit(rows: Sequence[Row]) -> DocumentHit:
    text = rows[0].text("text")
    spans = [Span(row.integer("begins"), row.integer("ends")) for row in rows]
    sentence, matches = best_sentence(text, spans)
    return DocumentHit(
        passage=rows[0].text("key"),
        section=rows[0].text("section"),
        number=rows[0].integer_or_none("number"),
        sentence=text[sentence.start : sentence.end],
        matches=within(sentence, matches),
        place=longest(matches),
    )
