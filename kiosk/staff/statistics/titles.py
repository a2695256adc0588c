"""What the keys of the counts are called in the exhibit, for reports that people read."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.exhibit.errors import ExhibitFileError
from kiosk.exhibit.reader import open_exhibit
from kiosk.staff.statistics.vocabulary import Word

Titles = Mapping[Word, str]

SCREENS = {
    "home": "First screen",
    "notice": "Content notice",
    "read": "Document",
    "timeline": "Timeline",
    "questions": "Eight questions",
    "index": "Index",
    "search": "Search",
    "about": "About the document",
    "display": "Display & sound",
}
AIDS = {
    "text-100": "Text at 100 %",
    "text-125": "Text at 125 %",
    "text-150": "Text at 150 %",
    "text-200": "Text at 200 %",
    "scheme-paper": "Colours: Paper",
    "scheme-white": "Colours: White",
    "scheme-evening": "Colours: Evening",
    "scheme-high-contrast": "Colours: High contrast",
    "wide-lines": "Wider lines",
    "less-motion": "Less motion",
    "as-transcribed": "As transcribed",
    "listen": "Read aloud",
    "seated": "Reach when seated",
    "takeaway": "Code to take home",
}
OF_THE_PROGRAM = {("screen", key): title for key, title in SCREENS.items()} | {
    ("aid", key): title for key, title in AIDS.items()
}


def titles_of(exhibit: Path | None) -> Titles:
    """The titles in *exhibit*, in its first language; the program's own where it cannot be read."""
    if exhibit is None:
        return OF_THE_PROGRAM
    try:
        return OF_THE_PROGRAM | _read(exhibit)
    except ExhibitFileError:
        return OF_THE_PROGRAM


def title(word: Word, titles: Titles) -> str:
    """What *word* is called, its key where nobody knows."""
    return titles.get(word, word[1])


def _read(exhibit: Path) -> dict[Word, str]:
    with open_exhibit(exhibit) as reader:
        tag = reader.details().default_language
        sections = [section for document in reader.documents() for section in reader.sections(document.key)]
        named = {("section", section.key): section.title for section in sections}
        named |= {("term", term.key): term.headword for term in reader.terms()}
        named |= {("event", event.key): event.title for event in reader.events()}
        named |= {("note", note.key): note.title for note in reader.notes()}
        named |= {("question", str(question.number)): question.title for question in reader.questions()}
        found = {word: name.in_language(tag).text for word, name in named.items()}
        return found | {("language", language.tag): language.name for language in reader.languages()}
