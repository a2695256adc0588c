"""An exhibit may have several documents, each with its folder and its source."""

import hashlib

import pytest

from kiosk.content.problems import Severity
from tests.helpers.folders import HarbourFolder

SECOND = "The town wrote again.\n"
SECTION = """---
title: {en: Again, ko: 다시}
kind: answer
number: 1
numbered: true
---
The town wrote again.
"""


@pytest.fixture
def letters(harbour: HarbourFolder) -> HarbourFolder:
    """The harbour folder with a second letter."""
    manifest = (harbour.root / "exhibit.yaml").read_text("utf-8")
    before, _, rest = manifest.partition("document:\n")
    first, _, after = rest.partition("lanes:\n")
    digest = hashlib.sha256(SECOND.encode()).hexdigest()
    second = (
        "key: second, folder: second, language: en, title: {en: Again, ko: 다시}, date: 1906, "
        f"source: {{file: source/second.txt, sha256: {digest}}}"
    )
    indented = first.strip().replace("\n", "\n  ")
    harbour.write("exhibit.yaml", f"{before}documents:\n  - {indented}\n  - {{{second}}}\nlanes:\n{after}")
    harbour.write("source/second.txt", SECOND)
    harbour.write("second/01-again.md", SECTION)
    return harbour


def test_passages_of_a_second_document_have_keys_of_their_own(letters: HarbourFolder) -> None:
    compilation = letters.compile()

    assert compilation.problems == ()
    assert compilation.exhibit
    keys = [
        passage.key
        for document in compilation.exhibit.documents
        for section in document.sections
        for passage in section.passages
    ]
    assert keys == ["01-question-1", "01-question-2", "p1", "p2", "second-p1"]


def test_every_document_is_compared_with_its_own_source(letters: HarbourFolder) -> None:
    letters.replace("second/01-again.md", "wrote again", "wrote once more")

    assert letters.only_problem().place.file == "second/01-again.md"
    assert [sentence.split()[2] for sentence in letters.compile().fidelity] == ["equals", "does"]


def test_two_sections_of_one_name_are_refused(letters: HarbourFolder) -> None:
    (letters.root / "second/01-again.md").rename(letters.root / "second/02-answer.md")

    assert "is twice among the sections" in letters.only_problem(Severity.ERROR).message
