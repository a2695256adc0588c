"""Finds the one place in a document that a quotation means (W3C Web Annotation, 4.2.4 TextQuoteSelector)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from kiosk.content.models.quotation import QuotationFields
from kiosk.content.problems import Place, Problems
from kiosk.exhibit.text import Anchor

_LIKE_ENOUGH = 55.0
_CONTEXT = 24
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")


@dataclass(frozen=True, slots=True)
class SearchedPassage:
    """A passage's key and its reading text, every white space a plain space."""

    key: str
    text: str


class QuotationFinder:
    """Finds quotations in the reading texts of passages, given in order."""

    def __init__(self, passages: Sequence[tuple[str, str]]) -> None:
        self._passages = tuple(SearchedPassage(key, _plain_spaces(text)) for key, text in passages)

    def find(self, quotation: QuotationFields, place: Place, problems: Problems) -> Anchor | None:
        """Where *quotation* stands, or None after saying why there is not exactly one such place."""
        found = list(self._all(quotation))
        if len(found) == 1:
            return found[0]
        if found:
            self._complain_of_many(quotation, found, place, problems)
        else:
            self._complain_of_none(quotation, place, problems)
        return None

    def _all(self, quotation: QuotationFields) -> Iterator[Anchor]:
        exact, prefix, suffix = (
            _collapsed(part) for part in (quotation.exact, quotation.prefix, quotation.suffix)
        )
        for passage in self._passages:
            for start in _starts(passage.text, exact):
                end = start + len(exact)
                before, after = passage.text[:start].rstrip(), passage.text[end:].lstrip()
                if before.endswith(prefix) and after.startswith(suffix):
                    yield Anchor(passage.key, start, end)

    def _complain_of_many(
        self, quotation: QuotationFields, found: Sequence[Anchor], place: Place, problems: Problems
    ) -> None:
        texts = {passage.key: passage.text for passage in self._passages}
        contexts = [f"“{_around(texts[one.passage], one)}”" for one in found[:3]]
        problems.error(
            place,
            f"These words stand {len(found)} times in the document: “{_short(quotation.exact)}”.",
            f"Quote more words, or add `prefix` or `suffix`. They stand in {'; '.join(contexts)}.",
        )

    def _complain_of_none(self, quotation: QuotationFields, place: Place, problems: Problems) -> None:
        problems.error(
            place,
            f"These words are not in the document: “{_short(quotation.exact)}”.",
            self._remedy_for_none(quotation),
        )

    def _remedy_for_none(self, quotation: QuotationFields) -> str:
        exact = _collapsed(quotation.exact)
        if any(exact in passage.text for passage in self._passages):
            return "The words are there, but not with this `prefix` and `suffix`: correct or remove them."
        if alike := self._with_other_marks(exact):
            return f"Only the quotation marks differ. The document has: “{alike}”."
        if nearest := self._nearest(exact):
            return f"The nearest words are: “{nearest}”."
        return "Copy the words from one paragraph of the document."

    def _with_other_marks(self, exact: str) -> str:
        """The document's words where they differ from *exact* in straight and curly marks only."""
        straight = exact.translate(_STRAIGHT)
        for passage in self._passages:
            start = passage.text.translate(_STRAIGHT).find(straight)
            if start >= 0:
                return passage.text[start : start + len(exact)]
        return ""

    def _nearest(self, exact: str) -> str:
        best, words = _LIKE_ENOUGH, ""
        for passage in self._passages:
            alignment = fuzz.partial_ratio_alignment(exact, passage.text, score_cutoff=best)
            if alignment and alignment.score > best and len(passage.text) >= len(exact) / 2:
                best = alignment.score
                words = _whole_words(passage.text, alignment.dest_start, alignment.dest_end)
        return words


def _starts(text: str, words: str) -> Iterator[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _plain_spaces(text: str) -> str:
    return "".join(" " if sign.isspace() else sign for sign in text)


def _collapsed(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    text = _collapsed(text)
    return text if len(text) <= 3 * _CONTEXT else f"{text[: 3 * _CONTEXT]}…"


def _around(text: str, anchor: Anchor) -> str:
    start, end = max(anchor.start - _CONTEXT, 0), anchor.end + _CONTEXT
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"


def _whole_words(text: str, start: int, end: int) -> str:
    """``text[start:end]``, widened to where words begin and end."""
    start = text.rfind(" ", 0, start + 1) + 1
    following = text.find(" ", max(end - 1, start))
    return text[start : following if following >= 0 else len(text)].strip()
