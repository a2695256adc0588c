"""A visitor's words looked up in the two indexes."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.exhibit.database import Database, Row
from kiosk.exhibit.query import Query, containing, letters_expression, read_query, words_expression
from kiosk.exhibit.search import DocumentHit, Found, MuseumHit
from kiosk.exhibit.tables.matches import (
    CLOSING,
    OPENING,
    all_matches,
    best_sentence,
    longest,
    unmarked,
    within,
)
from kiosk.exhibit.tables.named import implied_places

MANY = 3000
"""From this many texts on, how often a word stands in each says nothing, and their order is kept."""
TEXTS_OF_A_RECORD = 4
"""A record is found by several of its texts; this many are read for each record that is wanted."""
IN_DOCUMENT, IN_MUSEUM = "searchable.kind = 'passage'", "searchable.kind IN ('term', 'event', 'note')"
HIGHLIGHT = f"highlight(search_words, 0, '{OPENING}', '{CLOSING}')"


@dataclass(frozen=True, slots=True)
class Search:
    """The part of every statement that says which texts answer a query."""

    tables: str
    condition: str
    values: tuple[str, ...]
    marked: str
    """The column with the text, the words of the index marked in it."""
    rank: str


def look_up(database: Database, text: str, language: str, limit: int) -> Found:
    """The best *limit* answers of each kind to *text*; the museum's in *language*, where it has them."""
    query = read_query(text)
    if query.is_empty or limit < 1:
        return Found()
    search = _search(query)
    passages, records, texts = _count(database, search)
    order = f"{search.rank}, searchable.id" if texts <= MANY else "searchable.id"
    document = _in_document(database, search, order, limit)
    museum = _in_museum(database, search, order, limit * TEXTS_OF_A_RECORD)
    hits = tuple(_document_hit(row, query) for row in document)
    if not passages:
        hits = implied_places(database, query)
    return Found(
        document=hits[:limit],
        museum=tuple(_museum_hit(row, query) for row in _best_texts(museum, language)[:limit]),
        passages=passages or len(hits),
        records=records,
    )


def _search(query: Query) -> Search:
    """Begin with the index that tells most; what it cannot answer are conditions on its rows."""
    joined, text = "{0} JOIN searchable ON searchable.id = {0}.rowid", "searchable.text"
    conditions, values = list[str](), list[str]()
    tables, marked, rank = "searchable", text, "searchable.id"
    if query.words:
        tables, marked, rank = joined.format("search_words"), HIGHLIGHT, "search_words.rank"
        conditions.append("search_words MATCH ?")
        values.append(words_expression(query))
    if query.letters and not query.words:
        tables, rank = joined.format("search_letters"), "search_letters.rank"
        conditions.append("search_letters MATCH ?")
        values.append(letters_expression(query))
    elif query.letters:
        rows = "SELECT rowid FROM search_letters WHERE search_letters MATCH ?"
        conditions.append(f"searchable.id IN ({rows})")
        values.append(letters_expression(query))
    for syllables in query.syllables:
        conditions.append(rf"{text} LIKE ? ESCAPE '\'")
        values.append(containing(syllables))
    return Search(tables, " AND ".join(conditions), tuple(values), marked, rank)


def _count(database: Database, search: Search) -> tuple[int, int, int]:
    """How many passages, records of the museum, and texts of both answer."""
    row = database.row(
        f"SELECT count(*) FILTER (WHERE {IN_DOCUMENT}) AS passages,"
        f" count(DISTINCT searchable.kind || ' ' || searchable.key) FILTER (WHERE {IN_MUSEUM}) AS records,"
        f" count(*) AS texts FROM {search.tables} WHERE {search.condition}",
        *search.values,
    )
    return row.integer("passages"), row.integer("records"), row.integer("texts")


def _in_document(database: Database, search: Search, order: str, limit: int) -> list[Row]:
    tables = f"{search.tables} JOIN passage ON passage.key = searchable.key"
    return database.rows(
        f"SELECT passage.key, passage.section, passage.number, {search.marked} AS marked FROM {tables}"
        f" WHERE {search.condition} AND {IN_DOCUMENT} ORDER BY {order} LIMIT ?",
        *search.values,
        limit,
    )


def _in_museum(database: Database, search: Search, order: str, limit: int) -> list[Row]:
    columns = "searchable.kind, searchable.key, searchable.language"
    return database.rows(
        f"SELECT {columns}, {search.marked} AS marked FROM {search.tables}"
        f" WHERE {search.condition} AND {IN_MUSEUM} ORDER BY {order} LIMIT ?",
        *search.values,
        limit,
    )


def _best_texts(rows: Iterable[Row], language: str) -> list[Row]:
    """For each record the best of its texts, one in *language* or a name before all others."""
    best: dict[tuple[str, str], Row] = {}
    for row in rows:
        record = row.text("kind"), row.text("key")
        if record not in best or (_is_foreign(best[record], language) and not _is_foreign(row, language)):
            best[record] = row
    return list(best.values())


def _is_foreign(row: Row, language: str) -> bool:
    return row.text("language") not in {language, ""}


def _document_hit(row: Row, query: Query) -> DocumentHit:
    text, marked = unmarked(row.text("marked"))
    sentence, matches = best_sentence(text, all_matches(text, marked, query))
    return DocumentHit(
        passage=row.text("key"),
        section=row.text("section"),
        number=row.integer_or_none("number"),
        sentence=text[sentence.start : sentence.end],
        matches=within(sentence, matches),
        place=longest(matches),
    )


def _museum_hit(row: Row, query: Query) -> MuseumHit:
    text, marked = unmarked(row.text("marked"))
    sentence, matches = best_sentence(text, all_matches(text, marked, query))
    return MuseumHit(
        kind=row.text("kind"),
        key=row.text("key"),
        language=row.text("language"),
        snippet=text[sentence.start : sentence.end],
        matches=within(sentence, matches),
    )
