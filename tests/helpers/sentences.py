"""Finds in the code every sentence that curators may read about a mistake."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.tree import ROOT

_ENDS = (".", "?")
_LETTERS = 6
"""A string with fewer letters of its own is a part of a sentence."""


@dataclass(frozen=True, slots=True)
class CodeSentence:
    """A sentence as the code has it; ``…`` stands where something is filled in."""

    place: str
    words: str
    pattern: str

    def is_in(self, text: str) -> bool:
        """Whether *text* contains it, with whatever was filled in."""
        return re.search(self.pattern, text) is not None


def code_sentences(start: str, apart_from: str) -> list[CodeSentence]:
    """The sentences of *start* and of all modules of its room that it needs, outside *apart_from*."""
    needed = _needed(ROOT / start, set())
    return [one for path in needed if not path.is_relative_to(ROOT / apart_from) for one in _sentences(path)]


def _needed(path: Path, seen: set[Path]) -> Iterator[Path]:
    if path in seen:
        return
    seen.add(path)
    yield path
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("kiosk.content"):
            yield from _needed(ROOT / f"{(node.module or '').replace('.', '/')}.py", seen)


def _sentences(path: Path) -> Iterator[CodeSentence]:
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    inside = {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    descriptions = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if id(node) in descriptions or (isinstance(node, ast.Constant) and id(node) in inside):
            continue
        for pieces in _sayings(node):
            words = "…".join(pieces)
            if _is_sentence(words):
                pattern = ".*".join(re.escape(piece) for piece in pieces)
                yield CodeSentence(f"{path.relative_to(ROOT)}:{node.lineno}", words, pattern)


def _is_sentence(words: str) -> bool:
    begins = words[:1].isupper() or words[:1] in ("…", "“")
    return begins and words.endswith(_ENDS) and len(re.findall(r"[A-Za-z]", words)) >= _LETTERS


def _sayings(node: ast.AST) -> Iterator[list[str]]:
    """What a string in the code says, in pieces; twice where a bar parts what is wrong and what to do."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        pieces = node.value.split("{name}")
        if "{{" in node.value:
            pieces = [piece.replace("{{", "{").replace("}}", "}") for piece in pieces]
    elif isinstance(node, ast.JoinedStr):
        pieces = [""]
        for value in node.values:
            if isinstance(value, ast.Constant):
                pieces[-1] += str(value.value)
            else:
                pieces.append("")
    else:
        return
    whole = "\x00".join(pieces)
    for part in whole.split("|") if whole.count("|") == 1 else [whole]:
        yield part.split("\x00")
