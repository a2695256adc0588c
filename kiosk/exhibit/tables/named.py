"""Places of the document that speak of a term whose Korean name was looked for."""

from collections.abc import Sequence

from kiosk.exhibit.database import Database, Row, grouped
from kiosk.exhibit.query import beginning_with
from kiosk.exhibit.search import DocumentHit
from kiosk.exhibit.tables.matches import best_sentence, longest, within
from kiosk.exhibit.text import Span

NAMED = (
    "SELECT key FROM name WHERE kind = 'term' AND text LIKE ?"
    " UNION SELECT key FROM wording WHERE kind = 'term' AND field = 'headword' AND text LIKE ?"
)


def named_places(database: Database, names: Sequence[str]) -> tuple[DocumentHit, ...]:
    """The passages with a term that is called what one of *names* begins, in document order."""
    condition = " OR ".join([f"occurrence.term IN ({NAMED})"] * len(names))
    patterns = [beginning_with(name) for name in names for _ in range(2)]
    rows = database.rows(
        "SELECT passage.key, passage.section, passage.number, marked_text.text, occurrence.begins,"
        " occurrence.ends FROM occurrence JOIN passage ON passage.key = occurrence.passage"
        " JOIN section ON section.key = passage.section JOIN document ON document.key = section.document"
        f" JOIN marked_text ON marked_text.id = passage.reading WHERE {condition}"
        " ORDER BY document.position, section.position, passage.position, occurrence.begins",
        *patterns,
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
