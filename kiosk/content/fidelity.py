"""Proves that a document's sections, read as transcribed, are the source and nothing else."""

import hashlib
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.content.gather import Gathered
from kiosk.content.passages import DraftDocument
from kiosk.content.problems import Place, Problems
from kiosk.content.suggestions import nearest
from kiosk.content.textfile import read_text

_CONTEXT = 40


@dataclass(frozen=True, slots=True)
class Source:
    """The transcription as received; the text is empty where it could not be read."""

    name: str
    text: str
    sha256: str


@dataclass(slots=True)
class _Squeezed:
    """A text without white space, and where each of its characters came from."""

    text: str = ""
    origins: list[int] = field(default_factory=list[int])

    @classmethod
    def of(cls, text: str) -> "_Squeezed":
        kept = [index for index, sign in enumerate(text) if not sign.isspace()]
        return cls("".join(text[index] for index in kept), kept)


def read_source(gathered: Gathered, index: int, problems: Problems) -> Source:
    """The source of the document *index*, checked against its SHA-256 sum."""
    fields, root = gathered.documents[index].source, gathered.listing.root
    if read_text(root, fields.file, problems) is None:
        return Source(fields.file, "", "")
    content = (root / fields.file).read_bytes()
    found = hashlib.sha256(content).hexdigest()
    if found != fields.sha256:
        problems.error(
            gathered.document_place(index, "source", "sha256"),
            f"The source has changed: its SHA-256 sum is not the one given here but {found}.",
            "Bring the transcription back as it was received; only if a new one was received, note its sum here.",
        )
    return Source(fields.file, content.decode("utf-8-sig"), found)


def check_fidelity(
    gathered: Gathered, document: DraftDocument, source: Source, index: int, problems: Problems
) -> str:
    """A sentence on whether *document* equals its *source*; every difference becomes a problem.

    White space does not count, and neither do the document's leftovers: strings of the source
    that belong to the web page around it. *index* is the document's place among all.
    """
    if not source.text:
        return (
            f"The source {source.name} could not be read, so nothing is known about the document’s fidelity."
        )
    leftovers = [
        (leftover, gathered.document_place(index, "leftovers", position))
        for position, leftover in enumerate(document.fields.leftovers)
    ]
    expected = _without_leftovers(source, leftovers, problems)
    written = _Squeezed.of("".join(passage.draft.transcribed for passage in document.passages))
    difference = _first_difference(expected.text, written.text)
    if difference is None:
        count = f"{len(written.text):,}"
        return f"The document equals the source transcription: {count} characters, white space aside."
    return _describe(document, source, expected, written, difference, problems)


def _without_leftovers(
    source: Source, leftovers: Sequence[tuple[str, Place]], problems: Problems
) -> _Squeezed:
    squeezed = _Squeezed.of(source.text)
    position = 0
    for leftover, place in leftovers:
        words = _Squeezed.of(leftover).text
        start = squeezed.text.find(words, position)
        if start < 0:
            start = squeezed.text.find(words)
        if start < 0:
            lines = [line.strip() for line in source.text.splitlines() if line.strip()]
            near = nearest(leftover, lines)
            problems.error(
                place,
                f"The leftover “{leftover}” is not in the source.",
                f"The nearest line is “{near}”." if near else "Copy it from the source, or remove it.",
            )
            continue
        position = start
        squeezed = _Squeezed(
            squeezed.text[:start] + squeezed.text[start + len(words) :],
            squeezed.origins[:start] + squeezed.origins[start + len(words) :],
        )
    return squeezed


def _first_difference(one: str, other: str) -> int | None:
    if one == other:
        return None
    shorter = min(len(one), len(other))
    return next((index for index in range(shorter) if one[index] != other[index]), shorter)


def _describe(
    document: DraftDocument,
    source: Source,
    expected: _Squeezed,
    written: _Squeezed,
    difference: int,
    problems: Problems,
) -> str:
    at_end = difference >= len(expected.text)
    origin = len(source.text) if at_end else expected.origins[difference]
    line = source.text.count("\n", 0, origin) + 1
    in_source = "the end" if at_end else f"“{_snippet(source.text, origin)}”"
    transcribed = "".join(passage.draft.transcribed for passage in document.passages)
    missing = difference >= len(written.text)
    offset = len(transcribed) if missing else written.origins[difference]
    in_document = "the end" if missing else f"“{_snippet(transcribed, offset)}”"
    place = _place(document, offset)
    problems.error(
        place,
        f"The document differs from the source first here: the source (line {line}) has {in_source}, "
        f"the document has {in_document}.",
        "Give the source’s words letter by letter; slips and specks are marked, not corrected. "
        "What belongs to a web page around the text goes into `leftovers`.",
    )
    return (
        f"The document does not equal the source transcription: the first difference is at "
        f"{source.name}:{line} and {place.file}:{place.line}:{place.column}."
    )


def _snippet(text: str, start: int) -> str:
    words = " ".join(text[start : start + 2 * _CONTEXT].split())
    return f"{words[:_CONTEXT]}…" if len(words) > _CONTEXT else words


def _place(document: DraftDocument, offset: int) -> Place:
    """Where in the curators' files the character *offset* of the transcribed text stands."""
    for passage in document.passages:
        length = len(passage.draft.transcribed)
        if offset < length:
            trail = passage.draft.trail
            index = bisect_right([start for start, _ in trail], offset) - 1
            start, place = trail[max(index, 0)]
            return Place(place.file, place.line, place.column + offset - start)
        offset -= length
    trails = [passage.draft.trail for passage in document.passages if passage.draft.trail]
    return trails[-1][-1][1] if trails else Place("document")
