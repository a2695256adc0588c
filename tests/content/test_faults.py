"""Every sentence that curators may read about a mistake is shown by a folder that has just this mistake."""

import os
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.content.compile import Compilation
from tests.helpers.faults import ACCEPT, Fault, faults, found, written
from tests.helpers.folders import HarbourFolder
from tests.helpers.sentences import CodeSentence, code_sentences

FAULTS = faults()
SENTENCES = code_sentences("kiosk/content/compile.py", apart_from="kiosk/content/received")
NOT_SHOWN = {
    "“…” cannot be understood (…).": "for a kind of mistake that pydantic may add one day",
    "Correct it.": "the same",
    "This file cannot be read (…).": "tests/content/test_hostile_folders.py, as root may read everything",
    "Check that you may read it, and copy it anew.": "the same",
    "Only the quotation marks differ. The document has: “…”.": "tests/content/test_anchors.py",
    "Write …; =1 is for one number alone.": "tests/content/test_plurals.py, as no word here is counted",
    "This folder cannot be read (…).": "tests/content/test_hostile_folders.py, as root may read everything",
    "Check that you may read it.": "the same",
}


@cache
def outcome(fault: Fault) -> Compilation:
    with TemporaryDirectory() as folder:
        harbour = HarbourFolder(Path(folder))
        fault.put_into(harbour)
        return harbour.compile()


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.path.stem for fault in FAULTS])
def test_a_fault_shows_these_problems_and_no_others(fault: Fault) -> None:
    shown = written(outcome(fault))
    if os.environ.get(ACCEPT) and shown != fault.shown:
        fault.accept(shown)
        pytest.fail(f"{fault.path.name} was written anew: read it before you keep it.")

    assert shown == fault.shown
    assert shown


def test_there_are_enough_faults() -> None:
    assert len(FAULTS) >= 60


def test_a_fault_says_what_was_done_and_is_unlike_all_others() -> None:
    sayings = [str(fault.keys["fault"]) for fault in FAULTS]

    assert [saying for saying in sayings if not saying.endswith(".")] == []
    assert len(set(sayings)) == len(sayings)


def test_the_scan_finds_the_sentences() -> None:
    assert len(SENTENCES) > 120


@pytest.mark.parametrize("sentence", SENTENCES, ids=[one.place for one in SENTENCES])
def test_a_sentence_is_shown_by_a_fault(sentence: CodeSentence) -> None:
    assert sentence.words in NOT_SHOWN or sentence.is_in(everything_shown())


@cache
def everything_shown() -> str:
    outcomes = [outcome(fault) for fault in FAULTS]
    return "\n".join([text for one in outcomes for text in (written(one), *one.fidelity)])


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.path.stem for fault in FAULTS])
def test_a_problem_says_what_is_wrong_and_what_to_do_in_sentences(fault: Fault) -> None:
    for problem in found(outcome(fault)):
        assert problem.message[0].isupper() or problem.message[0] == "“" or problem.message[0].isdigit()
        assert problem.message.endswith((".", "…")), problem.message
        assert problem.remedy.endswith((".", "?", "…")), problem.remedy
