"""How the document was dated: the museum's words on it, and the clues."""

from kiosk.exhibit.database import Database, Row
from kiosk.exhibit.dating import Clue, Dating, When
from kiosk.exhibit.errors import ExhibitDamaged
from kiosk.exhibit.tables.evidence import add_when, read_anchor, read_whens
from kiosk.exhibit.tables.texts import Texts, Whose, add_localized, add_prose, read_texts

DATING, CLUE = "dating", "clue"


def add_dating(database: Database, key: str, dating: Dating) -> None:
    """Put in how the document of the exhibit called *key* was dated."""
    add_localized(database, DATING, key, "title", dating.title)
    add_prose(database, DATING, key, "text", dating.text)
    add_prose(database, DATING, key, "conclusion", dating.conclusion)
    for position, clue in enumerate(dating.clues):
        mention = clue.mention
        place = (mention.passage, mention.start, mention.end) if mention else (None, None, None)
        database.insert("clue", position, clue.kind, *place)
        add_when(database, CLUE, str(position), clue.when)
        add_localized(database, CLUE, str(position), "label", clue.label)


def read_dating(database: Database, key: str) -> Dating:
    """How the document of the exhibit called *key* was dated."""
    texts = read_texts(database, Whose(DATING, key))
    return Dating(
        title=texts.short(key, "title"),
        text=texts.long(key, "text"),
        clues=_read_clues(database),
        conclusion=texts.long(key, "conclusion"),
    )


def _read_clues(database: Database) -> tuple[Clue, ...]:
    if not database.has_table("clue"):
        return ()  # a file of format 1.0
    texts = read_texts(database, Whose(CLUE))
    dates = read_whens(database, Whose(CLUE), texts)
    rows = database.rows("SELECT * FROM clue ORDER BY position")
    return tuple(_clue(database, row, dates, texts) for row in rows)


def _clue(database: Database, row: Row, dates: dict[str, When], texts: Texts) -> Clue:
    key = str(row.integer("position"))
    if key not in dates:
        raise ExhibitDamaged(database.path)
    mention = None if row.values["passage"] is None else read_anchor(row)
    return Clue(dates[key], row.text("kind"), texts.short(key, "label"), mention)
