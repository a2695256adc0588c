"""What may stand between braces: the marks on words and the kinds of passages."""

from dataclasses import dataclass

from kiosk.content.pieces import Attributes, Block
from kiosk.content.problems import Place, Problems
from kiosk.content.suggestions import did_you_mean, listed
from kiosk.exhibit.text import MarkKind

DEFAULT_KIND = "paragraph"
PASSAGE_KINDS = (DEFAULT_KIND, "question", "item", "line", "heading", "signature", "blank")

TERM = "term"
PLAIN = ".plain"
SPECK = "speck"
MUSEUM_NAMES = frozenset({TERM, PLAIN})
"""What the museum's own prose may say about its words."""
DOCUMENT_NAMES = MUSEUM_NAMES | {"sic", "supplied", "doubt", SPECK, "page", ".sic"}
"""What a document's section may say about its words."""

_MARKS = {
    "sic": MarkKind.SLIP,
    "supplied": MarkKind.SUPPLIED,
    "doubt": MarkKind.DOUBT,
    "page": MarkKind.PAGE,
    ".sic": MarkKind.SIC,
}
_ON_NOTHING = frozenset({"supplied", "page"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one span says about its words."""

    marks: tuple[tuple[MarkKind, str], ...]
    """Kinds of mark, each with its label."""
    term: str
    """The key of the term to link to, else empty."""
    plain: bool
    """Whether no term may be linked here."""
    mended: str | None
    """The words without scanning specks, where there are any."""


def names_of(attributes: Attributes) -> dict[str, str]:
    """Attributes by name; a class is a name with a dot and has no value."""
    names = {key: value for key, value in attributes.items() if key not in ("class", "id")}
    names |= {f".{word}": "" for word in attributes.get("class", "").split()}
    return names | ({f"#{attributes['id']}": ""} if "id" in attributes else {})


def read_span(
    attributes: Attributes, words: str, known: frozenset[str], place: Place, problems: Problems
) -> Meaning:
    """The meaning of a span around *words*; names outside *known* become problems."""
    names = names_of(attributes)
    for name in [name for name in names if name not in known]:
        _refuse(name, known, place, problems)
        del names[name]
    for name, value in names.items():
        _check_value(name, value, words, place, problems)
    marks = tuple((_MARKS[name], value) for name, value in names.items() if name in _MARKS)
    return Meaning(marks, names.get(TERM, ""), PLAIN in names, names.get(SPECK))


def read_passage_kind(block: Block, problems: Problems) -> str:
    """The kind of passage that a block says it is; a paragraph if it says nothing."""
    place = block.attributes_place
    names = list(names_of(block.attributes))
    known = {f".{kind}" for kind in PASSAGE_KINDS}
    if len(names) > 1:
        problems.error(place, "A passage is of one kind only.", f"Keep one of {listed(names)}.")
    for name in names:
        if name in known:
            return name.removeprefix(".")
        _refuse(name, known, place, problems)
    return DEFAULT_KIND


def _refuse(name: str, known: frozenset[str] | set[str], place: Place, problems: Problems) -> None:
    otherwise = f"Known here are {listed(sorted(known), 'and')}."
    problems.error(place, f"“{name}” is not known between braces here.", did_you_mean(name, known, otherwise))


def _check_value(name: str, value: str, words: str, place: Place, problems: Problems) -> None:
    if not value and not name.startswith(".") and name != SPECK:
        problems.error(place, f"“{name}” has no value.", f'Write {{{name}="…"}}.')
    if name in _ON_NOTHING and words:
        problems.error(place, f"“{name}” stands on words.", f'Write it on nothing: []{{{name}="{value}"}}.')
    if name not in _ON_NOTHING and not words:
        problems.error(place, f"“{name}” stands on no words.", "Put the words between the brackets.")
