"""Whatever is in the files, the answer is a list of problems or an exhibit that can be written.

Every run tries the same files, so that a failure can be had again. Longer, and with other files each time:
``KIOSK_FUZZ=20000 .venv/bin/python -m pytest tests/content/test_no_traceback.py``.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.texts import with_advice
from kiosk.exhibit.writer import write_exhibit
from tests.helpers.folders import FILES, HarbourFolder

LONGER = int(os.environ.get("KIOSK_FUZZ", "0"))
FILE_NAMES = sorted(FILES)
NEW_NAMES = [
    "glossary/quay.md", "glossary/quay.ko.md", "timeline/1902-quay.md", "notes/quay.md", "questions/2.md",
    "summaries/01-question.md", "document/03-more.md", "words/ko.yaml", "words/en.yaml", "pictures/quay.yaml",
    "pictures/quay.png", "pictures/quay.jpg", "pictures/quay.webp", "source/other.txt", "exhibit.yaml",
]  # fmt: skip
YAML_BITS = [
    "[", "]", "{", "}", "---\n", "...\n", "\n", ": ", "- ", "&a ", "*a ", "? ", "|\n", ">-\n", "'",
    '"', "\x00", "\t", "\\", "#", "!!int ", "!<a> ", "%YAML 1.1\n", "%X\n", "<<: ", "~", "null",
    "\u2028", "\ufeff", "\\ud800",
]  # fmt: skip
MARKDOWN_BITS = [
    "[", "]", "](", "![", "]{", "}", "{.", "{term=pier}", '{sic="', "[]{page=9}", "{.heading}",
    "`", "```\n", "*", "**", "_", "> ", "1. ", "- ", "\n\n", "    ", "<b>", "<!--", "&amp;",
    "&#0;", "&#xD800;", "\\", "\\\n", "  \n", "***\n", "#", "\u202e", "ß", "İ", "주체", "\U0001f6a2",
    "\r", "\x0c", "\u00a0", "|", "$",
]  # fmt: skip
VALUES = [
    "", "''", "{}", "[]", "[[]]", "{en: }", "{ko: x}", "{en: x, en: y}", "1e9", "-1",
    "99999999999999999999", "1974-99", "-9999/..", "../..", "0000", "9999-12-31/9999-12-31",
    "XXXX", "true", "{exact: the}", "{exact: ''}", "[{title: x}]", '"\\u0000"', "ﬁ", "İİİ",
    "/dev/zero", "a: b", "*", "&x", "!!binary aGk=", "{exact: x, prefix: y, suffix: z, more: 1}",
]  # fmt: skip


def tried(share: float) -> settings:
    """Settings for a *share* of the minute that `make test` gives to this."""
    return settings(
        max_examples=LONGER or int(1000 * share),
        derandomize=not LONGER,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


@contextmanager
def spoilt() -> Iterator[HarbourFolder]:
    """The small exhibit in a folder of its own; at the end it is checked, and written if nothing keeps it."""
    root = Path(tempfile.mkdtemp())
    try:
        harbour = HarbourFolder(root)
        yield harbour
        compilation = harbour.compile()
        problems = with_advice(compilation.problems, compilation.texts)
        assert compilation.exhibit or problems
        assert all(problem.message and problem.remedy for problem in problems)
        if compilation.exhibit:
            write_exhibit(compilation.exhibit, root / "x.exhibit")
    finally:
        shutil.rmtree(root)


def cut(content: bytes, position: float, length: int, inserted: bytes) -> bytes:
    start = int(position * len(content))
    return content[:start] + inserted + content[start + length :]


@tried(0.3)
@given(
    name=st.sampled_from(FILE_NAMES),
    cuts=st.lists(
        st.tuples(
            st.floats(0, 1),
            st.integers(0, 12),
            st.one_of(st.sampled_from(YAML_BITS + MARKDOWN_BITS).map(str.encode), st.binary(max_size=4)),
        ),
        min_size=1,
        max_size=4,
    ),
)
def test_damage_to_any_file_ends_in_problems_or_an_exhibit(
    name: str, cuts: list[tuple[float, int, bytes]]
) -> None:
    with spoilt() as harbour:
        content = (harbour.root / name).read_bytes()
        for position, length, inserted in cuts:
            content = cut(content, position, length, inserted)
        harbour.write(name, content)


@tried(0.3)
@given(name=st.sampled_from(FILE_NAMES), line=st.floats(0, 1), value=st.sampled_from(VALUES))
def test_any_value_in_the_place_of_another_ends_in_problems_or_an_exhibit(
    name: str, line: float, value: str
) -> None:
    with spoilt() as harbour:
        lines = (harbour.root / name).read_text("utf-8").split("\n")
        keyed = [index for index, text in enumerate(lines) if ":" in text] or [0]
        index = keyed[int(line * (len(keyed) - 1))]
        lines[index] = f"{lines[index].partition(':')[0]}: {value}"
        harbour.write(name, "\n".join(lines))


@tried(0.2)
@given(
    name=st.sampled_from(NEW_NAMES),
    content=st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
        st.lists(st.sampled_from(YAML_BITS), max_size=30).map(lambda bits: "".join(bits).encode()),
        st.binary(max_size=40).map(lambda rest: b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + rest),
        st.binary(max_size=40).map(lambda rest: b"\xff\xd8\xff\xc0" + rest),
        st.binary(max_size=40).map(lambda rest: b"RIFF\x00\x00\x00\x00WEBPVP8X" + rest),
    ),
)
def test_a_file_of_anything_ends_in_problems_or_an_exhibit(name: str, content: bytes) -> None:
    with spoilt() as harbour:
        harbour.write("pictures/quay.yaml", "alt: {en: A, ko: 가}\ncredit: B\nrights: C\n")
        harbour.write(name, content)


@tried(0.2)
@given(
    name=st.sampled_from([name for name in FILE_NAMES if name.endswith(".md")]),
    bits=st.lists(st.one_of(st.sampled_from(MARKDOWN_BITS), st.text(max_size=6)), min_size=1, max_size=40),
)
def test_any_markdown_ends_in_problems_or_an_exhibit(name: str, bits: list[str]) -> None:
    with spoilt() as harbour:
        front, _, _ = (harbour.root / name).read_text("utf-8").rpartition("---\n")
        harbour.write(name, (front + "---\n" + "".join(bits)).encode("utf-8", "surrogatepass"))
