"""What the check says of translations and of reading, as tables for a terminal."""

from rich.table import Table
from rich.text import Text

from kiosk.content.compile import Compilation
from kiosk.content.readability import Reading, measured
from kiosk.content.texts import LONGEST_SENTENCE, READING_AGE, readings

_WHOLE = 100
_MINUTE = 60


def coverage_table(compilation: Compilation) -> Table:
    """A line for each language: how many of the museum's texts it has, and how many somebody has approved."""
    table = _table("Language", "Texts", "Written", "", "Drafts", "Approved")
    for line in compilation.coverage:
        style = "green" if line.percent == _WHOLE else "yellow"
        table.add_row(
            f"{line.name} ({line.language})",
            str(line.texts),
            str(line.translated),
            Text(f"{line.percent} %", style),
            Text(str(line.drafts), "yellow") if line.drafts else "0",
            str(line.approved),
        )
    return table


def reading_table(compilation: Compilation) -> Table:
    """A line for each kind of text and language that can be measured; the document itself last."""
    table = _table("Texts", "Number", "Words", "Longest sentence", "For readers of", "Read in")
    for line in readings(compilation.texts):
        name = _NAMES.get(line.kind, line.kind)
        table.add_row(f"{name} ({line.language})", str(line.number), *_measures(line.reading))
    documents = compilation.records.documents if compilation.records else ()
    for document in documents:
        passages = [passage.reading.text for section in document.sections for passage in section.passages]
        if reading := measured(passages, document.language):
            words, _, _, time = _measures(reading)
            title = document.title.wordings[0].text if len(documents) > 1 else "the document"
            table.add_row(Text(f"{title} ({document.language})"), "1", words, "", "", time)
    return table


_NAMES = {"exhibit.yaml": "about the exhibit"}


def _measures(reading: Reading) -> tuple[str, Text, Text, str]:
    longest, age = reading.longest_words, reading.reading_age
    return (
        str(reading.words),
        Text(f"{longest} words", "cyan" if longest > LONGEST_SENTENCE else ""),
        Text("–" if age is None else f"{age:.0f} years", "cyan" if age and age > READING_AGE else ""),
        f"{max(round(reading.seconds / _MINUTE), 1)} min",
    )


def _table(first: str, *others: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(first, no_wrap=True)
    for name in others:
        table.add_column(name, justify="right")
    return table
