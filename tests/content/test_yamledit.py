"""One value of a YAML text changes, and no other character does."""

import difflib
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.problems import Problems
from kiosk.content.yamledit import remove_value, set_value
from kiosk.content.yamltext import read_yaml

TEXT = """# The museum's own words
date: "1972-07-04"   # checked
words: >-
  folded
  text

# in three languages
title: {en: North, ko: '북', fr: "Nord"}  # as printed
names:
  hangul: 북
  # from the archive
  hanja: 北
forms: [one, "two: 2"]
mentions:
  - first   # on the cover
  # the second is doubtful
  - "second"
lane: north-and-south
"""


def changed_lines(new: str) -> list[str]:
    """The lines that differ, without those that stay."""
    compared = difflib.unified_diff(TEXT.splitlines(), new.splitlines(), n=0, lineterm="")
    return [line for line in compared if line[0] in "+-" and line[:3] not in ("+++", "---")]


@pytest.mark.parametrize(
    ("path", "value", "lines"),
    [
        ("date", "1972", ['-date: "1972-07-04"   # checked', '+date: "1972"   # checked']),
        ("lane", "a: b", ["-lane: north-and-south", "+lane: 'a: b'"]),
        ("words", "new", ["-words: >-", "-  folded", "-  text", "+words: new"]),
        (
            "title.ko",
            "그 '북'",
            [
                "-title: {en: North, ko: '북', fr: \"Nord\"}  # as printed",
                "+title: {en: North, ko: '그 ''북''', fr: \"Nord\"}  # as printed",
            ],
        ),
        ("names.hanja", "南", ["-  hanja: 北", "+  hanja: 南"]),
        ("names.latin", "buk", ["+  latin: buk"]),
        ("forms", ("one", "three"), ['-forms: [one, "two: 2"]', "+forms: [one, three]"]),
        ("mentions", ("first", "second", "third"), ["+  - third"]),
        ("mentions", ("first",), ['-  - "second"']),
        ("mentions", ("1st", "second"), ["-  - first   # on the cover", "+  - 1st   # on the cover"]),
        ("label", "North", ["+label: North"]),
    ],
)
def test_a_value_changes_on_its_own_line(
    path: str, value: str | tuple[str, ...], lines: Sequence[str]
) -> None:
    changed = set_value(TEXT, tuple(path.split(".")), value, ("date", "words", "title", "label", "names"))

    assert changed_lines(changed) == lines


def test_a_new_key_goes_where_curators_write_it() -> None:
    lines = set_value(TEXT, ("label",), "North", ("date", "words", "title", "label", "names")).splitlines()

    assert lines[lines.index("label: North") - 1].startswith("title:")


@pytest.mark.parametrize(
    ("path", "gone"),
    [
        ("lane", ["-lane: north-and-south"]),
        ("names.hanja", ["-  hanja: 北"]),
        (
            "mentions",
            ["-mentions:", "-  - first   # on the cover", "-  # the second is doubtful", '-  - "second"'],
        ),
    ],
)
def test_a_removed_key_takes_its_lines_along(path: str, gone: Sequence[str]) -> None:
    assert changed_lines(remove_value(TEXT, tuple(path.split(".")))) == gone


def test_the_last_language_takes_the_mapping_along() -> None:
    assert remove_value("a: 1\ntitle: {ko: 북}\n", ("title", "ko")) == "a: 1\n"


def test_the_same_value_changes_nothing() -> None:
    assert set_value(TEXT, ("words",), "folded text") == TEXT


WRITABLE = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn", "Cf"), exclude_characters="\ufeff"), min_size=1
)


@given(
    path=st.sampled_from(["date", "words", "title.ko", "title.de", "names.hangul", "lane", "new"]),
    value=WRITABLE,
)
def test_any_text_is_read_back_as_it_was_put_in(path: str, value: str) -> None:
    changed = set_value(TEXT, tuple(path.split(".")), value)

    read = read_yaml(changed, "x", Problems())
    assert read
    found: object = read.values
    for key in path.split("."):
        assert isinstance(found, dict)
        found = found[key]
    assert found == value
    assert changed.count("#") >= TEXT.count("#")


@given(items=st.lists(WRITABLE, min_size=1, unique=True), key=st.sampled_from(["forms", "mentions"]))
def test_any_list_is_read_back_as_it_was_put_in(items: list[str], key: str) -> None:
    read = read_yaml(set_value(TEXT, (key,), tuple(items)), "x", Problems())

    assert read
    assert read.values[key] == tuple(items)
