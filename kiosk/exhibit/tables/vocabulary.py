"""The names of everything in an exhibit that a visitor can open, read without what stands behind them."""

from kiosk.exhibit.database import Database

NAMES = """
SELECT 'section' AS kind, key FROM section
UNION ALL SELECT 'term', key FROM term
UNION ALL SELECT 'event', key FROM event
UNION ALL SELECT 'note', key FROM note
UNION ALL SELECT 'question', CAST(number AS TEXT) FROM question
UNION ALL SELECT 'language', tag FROM language
"""


def read_vocabulary(database: Database) -> tuple[tuple[str, str], ...]:
    """Pairs of a kind (``section``, ``term``, ``event``, ``note``, ``question``, ``language``) and a key."""
    return tuple((row.text("kind"), row.text("key")) for row in database.rows(NAMES))
