"""Pictures between the paragraphs of a document: ``![](key)`` on a line of its own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from kiosk.content.pieces import Block
from kiosk.content.problems import Place, Problems
from kiosk.content.suggestions import did_you_mean

_FIGURE = re.compile(r"(?<!\\)!\[(?P<words>[^\]\n]*)\]\((?P<key>[^)\n]*)\)")


@dataclass(frozen=True, slots=True)
class FigureReader:
    """Reads pictures in a document; *known* are the keys of those that there are."""

    known: frozenset[str]
    problems: Problems

    def read(self, block: Block) -> tuple[str, ...] | None:
        """The keys of the pictures that *block* is made of; None where it has words of the document."""
        found = list(_FIGURE.finditer(block.raw))
        if not found:
            return None
        if _FIGURE.sub("", block.raw).strip():
            self.problems.error(
                block.place(found[0].start()),
                "A picture stands within a paragraph.",
                "Put it on a line of its own, with an empty line above and below; "
                "if the document itself says so, write \\! for the first sign.",
            )
            return None
        if block.attributes:
            self.problems.error(
                block.attributes_place, "A picture is not a kind of paragraph.", "Remove the braces."
            )
        return tuple(self._keys(block, found))

    def _keys(self, block: Block, found: list[re.Match[str]]) -> Iterator[str]:
        for one in found:
            key = one["key"].strip()
            if key in self.known:
                self._check_words(one, block.place(one.start()))
                yield key
            else:
                place = block.place(one.start("key"))
                self.problems.error(place, f"There is no picture “{key}”.", self._remedy(key))

    def _check_words(self, found: re.Match[str], place: Place) -> None:
        if found["words"].strip():
            self.problems.error(
                place,
                f"The words “{found['words'].strip()}” would not be shown.",
                f"Write ![]({found['key'].strip()}) and put them into the picture’s .yaml.",
            )

    def _remedy(self, key: str) -> str:
        stem = PurePosixPath(key).stem
        if stem in self.known:
            return f"Write ![]({stem}), without the folder and the ending."
        return did_you_mean(
            stem, self.known, "Put it into pictures, with its words in a .yaml, or remove this."
        )
