"""Proves that a document's sections, read as transcribed, are the source and nothing else."""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath, PureWindowsPath
from typing import Self

from kiosk.content.gather import Gathered
from kiosk.content.limits import RECEIVED_BYTES, SOURCE_BYTES
from kiosk.content.models.manifest import ReceivedFileFields
from kiosk.content.passages import DraftDocument
from kiosk.content.problems import Place, Problems
from kiosk.content.received.blocks import NotReadable
from kiosk.content.received.reading import text_of_received
from kiosk.content.suggestions import nearest
from kiosk.content.textfile import decoded, read_content

_CONTEXT = 40


@dataclass(frozen=True, slots=True)
class Source:
    """The transcription as received; the text is empty where it could not be read."""

    name: str
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class _Squeezed:
    """A text without white space, and where each of its characters came from."""

    text: str
    origins: list[int]

    @classmethod
    def of(cls, text: str) -> Self:
        kept = [index for index, sign in enumerate(text) if not sign.isspace()]
        return cls("".join(text[index] for index in kept), kept)

    def without(self, start: int, end: int) -> Self:
        """The same without the characters *start* to *end*."""
        return type(self)(self.text[:start] + self.text[end:], self.origins[:start] + self.origins[end:])

    def origin(self, position: int, end: int) -> int:
        """Where the character at *position* came from; *end* for the position after the last."""
        return self.origins[position] if position < len(self.origins) else end


def read_source(gathered: Gathered, index: int, problems: Problems) -> Source:
    """The source of the document *index*, checked against its SHA-256 sum."""
    fields, root = gathered.documents[index].source, gathered.listing.root
    content = None
    if not _leads_out(fields.file, gathered.document_place(index, "source", "file"), problems):
        content = read_content(root, fields.file, SOURCE_BYTES, problems)
    text = decoded(content, fields.file, problems) if content is not None else None
    if content is None or text is None:
        return Source(fields.file, "", "")
    found = hashlib.sha256(content).hexdigest()
    if found != fields.sha256:
        problems.error(
            gathered.document_place(index, "source", "sha256"),
            f"The source has changed: its SHA-256 sum is not the one given here but {found}.",
            "Put back the transcription as it was received; note a new sum only for a newly received one.",
        )
    source = Source(fields.file, content.decode("utf-8-sig"), found)
    if fields.received is not None:
        _check_received(gathered, index, fields.received, source, problems)
    return source


def _check_received(
    gathered: Gathered, index: int, fields: ReceivedFileFields, source: Source, problems: Problems
) -> None:
    """The *source* is what its Word, TEI or Markdown file says, taken from it anew."""
    place = gathered.document_place(index, "source", "received", "file")
    content = None
    if not _leads_out(fields.file, place, problems):
        content = read_content(gathered.listing.root, fields.file, RECEIVED_BYTES, problems)
    if content is None:
        return
    try:
        text = text_of_received(content, PurePath(fields.file).suffix)
    except NotReadable as error:
        problems.error(place, f"The received file cannot be read. {error}", "Put it back as it was received.")
        return
    found = hashlib.sha256(content).hexdigest()
    if found != fields.sha256:
        problems.error(
            gathered.document_place(index, "source", "received", "sha256"),
            f"The received file has changed: its SHA-256 sum is not the one given here but {found}.",
            "Put it back as it was received; begin anew with `kiosk new` for a newly received one.",
        )
    elif _Squeezed.of(text).text != _Squeezed.of(source.text).text:
        problems.error(
            place,
            f"The text in {source.name} is not what this file says.",
            f"Put {source.name} back as `kiosk new` took it from the file; mark slips in the sections.",
        )


def _leads_out(file: str, place: Place, problems: Problems) -> bool:
    """Whether a path names a file elsewhere, on whatever system; noted."""
    if PureWindowsPath(file).anchor or ".." in re.split(r"[/\\]", file):
        problems.error(
            place,
            f"The path “{file}” leads out of the exhibit’s folder.",
            "Put the transcription into the folder source, and write `file: source/NAME.txt`.",
        )
        return True
    return False


def check_fidelity(
    gathered: Gathered, document: DraftDocument, source: Source, index: int, problems: Problems
) -> str:
    """A sentence on whether *document* equals its *source*; every difference becomes a problem.

    White space does not count, and neither do the document's leftovers: strings of the source
    that belong to the web page around it. *index* is the document's place among all.
    """
    if not gathered.is_whole:
        return "The document could not be compared with its source: a section cannot be read."
    if not source.text:
        return f"The source {source.name} could not be read, so the document could not be compared with it."
    leftovers = [
        (leftover, gathered.document_place(index, "leftovers", position))
        for position, leftover in enumerate(document.fields.leftovers)
    ]
    expected = _without_leftovers(source, leftovers, problems)
    written = _Squeezed.of(_transcribed(document))
    if written.text == expected.text:
        count = f"{len(written.text):,}"
        return f"The document equals the source transcription: {count} characters, white space aside."
    return _report_difference(document, source, expected, written, problems)


def _without_leftovers(
    source: Source, leftovers: Sequence[tuple[str, Place]], problems: Problems
) -> _Squeezed:
    squeezed = _Squeezed.of(source.text)
    position = 0
    for leftover, place in leftovers:
        words = _Squeezed.of(leftover).text
        start = squeezed.text.find(words, position)
        start = squeezed.text.find(words) if start < 0 else start
        if start < 0:
            _complain_of_leftover(leftover, source, place, problems)
            continue
        position = start
        squeezed = squeezed.without(start, start + len(words))
    return squeezed


def _complain_of_leftover(leftover: str, source: Source, place: Place, problems: Problems) -> None:
    near = nearest(leftover, [line.strip() for line in source.text.splitlines() if line.strip()])
    problems.error(
        place,
        f"The leftover “{leftover}” is not in the source.",
        f"The nearest line is “{near}”." if near else "Copy it from the source, or remove it.",
    )


def _first_difference(one: str, other: str) -> int:
    """The first position at which two different texts differ."""
    shorter = min(len(one), len(other))
    return next((index for index in range(shorter) if one[index] != other[index]), shorter)


def _report_difference(
    document: DraftDocument, source: Source, expected: _Squeezed, written: _Squeezed, problems: Problems
) -> str:
    difference = _first_difference(expected.text, written.text)
    transcribed = _transcribed(document)
    in_source = expected.origin(difference, len(source.text))
    in_document = written.origin(difference, len(transcribed))
    line = source.text.count("\n", 0, in_source) + 1
    place = _place(document, in_document)
    problems.error(
        place,
        f"The document differs from the source first here: the source (line {line}) has "
        f"{_snippet(source.text, in_source)}, the document has {_snippet(transcribed, in_document)}.",
        "Give the source’s words letter by letter; slips and specks are marked, not corrected. "
        "What belongs to a web page around the text goes into `leftovers`.",
    )
    return (
        f"The document does not equal the source transcription: the first difference is at "
        f"{source.name}:{line} and {place.file}:{place.line}:{place.column}."
    )


def _transcribed(document: DraftDocument) -> str:
    return "".join(passage.draft.transcribed for passage in document.passages)


def _snippet(text: str, start: int) -> str:
    words = " ".join(text[start : start + 2 * _CONTEXT].split())
    if not words:
        return "its end"
    return f"“{words[:_CONTEXT]}…”" if len(words) > _CONTEXT else f"“{words}”"


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
