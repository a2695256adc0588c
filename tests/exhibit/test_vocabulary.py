"""The names of all that visitors can open are read from the file at once."""

from pathlib import Path

from kiosk.exhibit.reader import open_exhibit


def test_the_vocabulary_names_every_record_once(korea: Path) -> None:
    with open_exhibit(korea) as reader:
        found = reader.vocabulary()
        sections = [
            section.key for document in reader.documents() for section in reader.sections(document.key)
        ]
        keys = {
            "section": sections,
            "term": [term.key for term in reader.terms()],
            "event": [event.key for event in reader.events()],
            "note": [note.key for note in reader.notes()],
            "question": [str(question.number) for question in reader.questions()],
            "language": [language.tag for language in reader.languages()],
        }

    assert len(set(found)) == len(found)
    assert set(found) == {(kind, key) for kind, names in keys.items() for key in names}
