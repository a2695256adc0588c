"""A curators' file in two parts: YAML fields on top, and below them the body that visitors read."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.limits import PARAGRAPH_CHARACTERS
from kiosk.content.problems import Place, Problems
from kiosk.content.yamltext import YamlText, read_yaml

_FENCE = "---"


@dataclass(frozen=True, slots=True)
class Page:
    """One file of an exhibit's folder, read but not yet understood."""

    file: str
    fields: YamlText
    body: str
    body_line: int
    """The line of the file on which the body begins."""

    def body_place(self) -> Place:
        """Where the body begins."""
        return Place(self.file, self.body_line)


def read_page(text: str, file: str, problems: Problems) -> Page | None:
    """The fields and the body of a Markdown file with front matter, or None after a problem was noted."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        problems.error(
            Place(file),
            "The front matter is missing.",
            "Begin the file with a line `---`, its keys, and `---`.",
        )
        return None
    end = next((index for index, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    if end is None:
        problems.error(Place(file), "The front matter is not closed.", "Put a line `---` below its last key.")
        return None
    front_matter = "\n".join(lines[1:end])
    fields = read_yaml(front_matter, file, problems, 2) if front_matter.strip() else _no_fields(file)
    if fields is None:
        return None
    first = next((index for index in range(end + 1, len(lines)) if lines[index].strip()), end + 1)
    if not _paragraphs_fit(lines[first:], file, first + 1, problems):
        return None
    return Page(file, fields, "\n".join(lines[first:]).rstrip(), first + 1)


def _paragraphs_fit(lines: Sequence[str], file: str, first_line: int, problems: Problems) -> bool:
    """Whether no stretch of *lines* without an empty one is too long; the first that is becomes a problem."""
    start = size = 0
    for index, line in enumerate(lines):
        if not line.strip():
            start, size = index + 1, 0
        size += len(line) + 1
        if size > PARAGRAPH_CHARACTERS:
            problems.error(
                Place(file, first_line + start),
                f"This paragraph has more than {PARAGRAPH_CHARACTERS:,} characters.",
                "Part it by empty lines.",
            )
            return False
    return True


def read_fields(text: str, file: str, problems: Problems) -> Page | None:
    """A file that is YAML all through, as a page without a body."""
    fields = read_yaml(text, file, problems)
    return Page(file, fields, "", 1) if fields else None


def _no_fields(file: str) -> YamlText:
    return YamlText(file, {}, {(): Place(file)}, {})
