"""Where each picture of an exhibit is shown."""

from collections.abc import Iterator

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.records.pictures import COVER


def picture_uses(exhibit: Exhibit) -> dict[str, tuple[str, ...]]:
    """By the key of each picture the files that show it, each once; empty where none does."""
    found = list(_uses(exhibit))
    keys = [picture.key for picture in exhibit.pictures]
    return {key: tuple(dict.fromkeys(file for shown, file in found if shown == key)) for key in keys}


def _uses(exhibit: Exhibit) -> Iterator[tuple[str, str]]:
    if not any(section.kind == "cover" for section in exhibit.documents[0].sections):
        yield COVER, "the first screen"
    for document in exhibit.documents:
        for section in document.sections:
            for passage in section.passages:
                for key in (*passage.pictures_before, *passage.pictures_after):
                    yield key, f"{section.key}.md"
    for folder, records in (
        ("glossary", exhibit.terms),
        ("timeline", exhibit.events),
        ("notes", exhibit.notes),
    ):
        for record in records:
            yield record.picture, f"{folder}/{record.key}.md"
