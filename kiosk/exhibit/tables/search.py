"""All that can be searched, and the two indexes over it."""

from collections.abc import Iterator

from kiosk.exhibit.database import Database
from kiosk.exhibit.evidence import Contested
from kiosk.exhibit.model import Document, Exhibit
from kiosk.exhibit.text import Localized, LocalizedProse

Entry = tuple[str, str, str, str]
"""Kind and key of a record, the language and one of its texts."""


def add_search(database: Database, exhibit: Exhibit) -> None:
    """Fill both indexes with every text of *exhibit* that visitors can be led to."""
    for entry in _entries(exhibit):
        database.insert("searchable", None, *entry)
    for index in ("search_words", "search_letters"):
        database.connection.execute(f"INSERT INTO {index}({index}) VALUES ('rebuild')")
        database.connection.execute(f"INSERT INTO {index}({index}) VALUES ('optimize')")


def _entries(exhibit: Exhibit) -> Iterator[Entry]:
    for document in exhibit.documents:
        yield from _document(document)
    for term in exhibit.terms:
        yield from _texts("term", term.key, term.headword, term.definition, *_sides(term.contested))
        yield from (("term", term.key, "", name.text) for name in term.names)
    for event in exhibit.events:
        yield from _texts("event", event.key, event.title, event.text)
        yield from _texts("event", event.key, event.when.words)
        yield from (("event", event.key, "", name.text) for name in event.names)
    for note in exhibit.notes:
        yield from _texts("note", note.key, note.title, note.text, *_sides(note.contested))
    for question in exhibit.questions:
        yield from _texts("question", str(question.number), question.title, question.explanation)


def _document(document: Document) -> Iterator[Entry]:
    for section in document.sections:
        yield from _texts("section", section.key, section.title, section.summary)
        for passage in section.passages:
            yield "passage", passage.key, document.language, passage.reading.text


def _sides(contested: Contested | None) -> tuple[LocalizedProse, ...]:
    return (contested.claim, contested.known) if contested else ()


def _texts(kind: str, key: str, title: Localized, *proses: LocalizedProse) -> Iterator[Entry]:
    for wording in title.wordings:
        yield kind, key, wording.language, wording.text
    for prose in proses:
        for version in prose.versions:
            for paragraph in version.paragraphs:
                yield kind, key, version.language, paragraph.text
