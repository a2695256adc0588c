"""What a screen shows before anybody has touched it, asked for in a few statements."""

from kiosk.exhibit.database import Database, grouped
from kiosk.exhibit.records.first_sight import AskedQuestion, FirstSight

TITLES = """
SELECT language, text, min(position) AS first FROM wording
WHERE kind = 'exhibit' AND key = ? AND field = 'title' GROUP BY language ORDER BY first
"""
OPENING = """
SELECT section.kind, marked_text.text FROM section
    JOIN passage ON passage.section = section.key
    JOIN marked_text ON marked_text.id = passage.reading
WHERE section.document = (SELECT key FROM document ORDER BY position LIMIT 1)
    AND (section.kind = 'cover' OR (section.position = 0 AND passage.position = 0))
ORDER BY section.position, passage.position
"""
"""The words of the cover, and those that open the document."""
QUESTIONS = """
SELECT question.number, marked_text.text FROM question
    JOIN passage ON passage.key = question.passage
    JOIN marked_text ON marked_text.id = passage.reading
ORDER BY question.position
"""
SLIPS = """
SELECT question.number, mark.label,
    substr(marked_text.text, mark.begins + 1, mark.ends - mark.begins) AS stands
FROM question
    JOIN passage ON passage.key = question.passage
    JOIN marked_text ON marked_text.id = passage.reading
    JOIN mark ON mark.text = passage.reading AND mark.kind = 'slip'
ORDER BY question.position, mark.position
"""


def read_first_sight(database: Database) -> FirstSight:
    """The exhibit's name, the cover of its first document, its questions."""
    details = database.row("SELECT key, idle_seconds FROM details")
    slips = grouped(
        database.rows(SLIPS),
        lambda row: row.integer("number"),
        lambda row: (row.text("stands"), row.text("label")),
    )
    opening = [(row.text("kind"), row.text("text")) for row in database.rows(OPENING)]
    cover = tuple(text for kind, text in opening if kind == "cover")
    return FirstSight(
        titles={row.text("language"): row.text("text") for row in database.rows(TITLES, details.text("key"))},
        cover=cover or tuple(text for _, text in opening),
        has_cover=bool(cover),
        idle_seconds=details.integer("idle_seconds"),
        questions=tuple(
            AskedQuestion(row.integer("number"), row.text("text"), slips.get(row.integer("number"), ()))
            for row in database.rows(QUESTIONS)
        ),
    )
