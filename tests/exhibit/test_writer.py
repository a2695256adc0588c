"""An exhibit that is written comes back equal; one that cannot be written changes nothing."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from kiosk.exhibit.errors import ExhibitNotWritten
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.reader import open_exhibit
from kiosk.exhibit.seal import verify_exhibit
from kiosk.exhibit.text import Anchor
from kiosk.exhibit.whole import read_whole
from kiosk.exhibit.writer import write_exhibit
from tests.exhibit.strategies import exhibits
from tests.helpers.exhibits import tiny_exhibit, tiny_exhibit_file
from tests.helpers.texts import localized


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("exhibits")


@settings(max_examples=25, deadline=None)
@given(exhibit=exhibits())
def test_what_is_read_back_is_what_was_written(folder: Path, exhibit: Exhibit) -> None:
    path = folder / "any.exhibit"
    write_exhibit(exhibit, path)
    assert read_whole(path) == exhibit


@settings(max_examples=10, deadline=None)
@given(exhibit=exhibits())
def test_the_same_exhibit_makes_the_same_bytes(folder: Path, exhibit: Exhibit) -> None:
    first, second = folder / "first.exhibit", folder / "second.exhibit"
    write_exhibit(exhibit, first)
    write_exhibit(exhibit, second)
    assert first.read_bytes() == second.read_bytes()


def test_another_exhibit_makes_other_bytes(tmp_path: Path) -> None:
    tiny = tiny_exhibit()
    first = tiny_exhibit_file(tmp_path / "first.exhibit")
    other = replace(tiny, details=replace(tiny.details, title=localized("Another")))
    write_exhibit(other, tmp_path / "other.exhibit")
    assert first.read_bytes() != (tmp_path / "other.exhibit").read_bytes()


def test_several_documents_stand_in_one_exhibit(tmp_path: Path) -> None:
    tiny = tiny_exhibit()
    section = replace(tiny.documents[0].sections[0], key="reply-01", passages=())
    reply = replace(tiny.documents[0], key="reply", language="ko", sections=(section,))
    both = replace(tiny, documents=(tiny.documents[0], reply))
    write_exhibit(both, tmp_path / "both.exhibit")
    assert read_whole(tmp_path / "both.exhibit") == both


@pytest.mark.parametrize(
    "name", ["a b.exhibit", "no#1.exhibit", "what?.exhibit", "50%20.exhibit", "전시.exhibit"]
)
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    assert read_whole(tiny_exhibit_file(tmp_path / name)) == tiny_exhibit()
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_the_new_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "hall.exhibit"
    path.write_text("something older")
    write_exhibit(tiny_exhibit(), path)
    verify_exhibit(path)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("limit", [0, 5000, 100_000])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path, limit: int) -> None:
    path = tiny_exhibit_file(tmp_path / "hall.exhibit")
    old = path.read_bytes()
    with no_file_larger_than(limit), pytest.raises(ExhibitNotWritten, match=r"hall\.exhibit"):
        write_exhibit(replace(tiny_exhibit(), pictures=()), path)
    assert path.read_bytes() == old
    assert list(tmp_path.iterdir()) == [path]


def test_pictures_stand_where_they_were_put(tmp_path: Path) -> None:
    tiny = illustrated(tiny_exhibit())
    write_exhibit(tiny, tmp_path / "hall.exhibit")

    assert read_whole(tmp_path / "hall.exhibit") == tiny


def test_a_figure_that_the_exhibit_does_not_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExhibitNotWritten, match=r"points to the picture “pier”"):
        write_exhibit(replace(illustrated(tiny_exhibit()), pictures=()), tmp_path / "hall.exhibit")


def test_pictures_are_described_without_their_content(tmp_path: Path) -> None:
    path = tiny_exhibit_file(tmp_path / "hall.exhibit")

    with open_exhibit(path) as reader:
        (described,) = reader.described_pictures()
    assert described == replace(tiny_exhibit().pictures[0], content=b"")


def illustrated(exhibit: Exhibit) -> Exhibit:
    """*exhibit* with its picture at both sides of a passage and on three cards."""
    letter = exhibit.documents[0]
    first, second, *others = letter.sections
    passage = replace(second.passages[0], pictures_before=("pier",), pictures_after=("pier", "pier"))
    sections = (first, replace(second, passages=(passage,)), *others)
    return replace(
        exhibit,
        documents=(replace(letter, sections=sections),),
        terms=(replace(exhibit.terms[0], picture="pier"), *exhibit.terms[1:]),
        events=(replace(exhibit.events[0], picture="pier"), *exhibit.events[1:]),
        notes=(replace(exhibit.notes[0], picture="pier"), *exhibit.notes[1:]),
        pictures=(replace(exhibit.pictures[0], caption=localized("In winter", "겨울")),),
    )


def test_a_missing_folder_is_named_plainly(tmp_path: Path) -> None:
    with pytest.raises(
        ExhibitNotWritten, match=r"“a.exhibit” cannot be written: No such file or directory\."
    ):
        write_exhibit(tiny_exhibit(), tmp_path / "nowhere" / "a.exhibit")


def test_a_folder_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "hall.exhibit").mkdir()
    with pytest.raises(ExhibitNotWritten):
        write_exhibit(tiny_exhibit(), tmp_path / "hall.exhibit")
    assert [file.name for file in tmp_path.iterdir()] == ["hall.exhibit"]


def contradictions() -> dict[str, Exhibit]:
    """Exhibits that point to what they do not have, by what is wrong with them."""
    tiny = tiny_exhibit()
    council, harbour = tiny.terms
    event, note, question = tiny.events[0], tiny.notes[0], tiny.questions[0]
    return {
        "term “ghost”": replace(tiny, terms=(replace(council, see_also=("ghost",)), harbour)),
        "term “harbour”": replace(tiny, terms=(replace(council, see_also=()),)),
        "event “ghost”": replace(tiny, notes=(replace(note, events=("ghost",)), tiny.notes[1])),
        "note “nobody-asked”": replace(tiny, notes=tiny.notes[1:]),
        "lane “ghost”": replace(tiny, events=(replace(event, lane="ghost"), *tiny.events[1:])),
        "passage “p9”": replace(tiny, questions=(replace(question, begins_at="p9"),)),
        "section “ghost”": replace(tiny, questions=(replace(question, answered_in=("ghost",)),)),
        "end of passage “p1”": replace(
            tiny, notes=(replace(note, anchor=Anchor("p1", 70, 80)), tiny.notes[1])
        ),
        "UNIQUE constraint failed: term.key": replace(tiny, terms=(council, harbour, harbour)),
        "surrogates not allowed": replace(tiny, eras=(replace(tiny.eras[0], years="\ud800"),)),
    }


@pytest.mark.parametrize("fault", contradictions())
def test_an_exhibit_that_contradicts_itself_is_not_written(tmp_path: Path, fault: str) -> None:
    with pytest.raises(ExhibitNotWritten, match=fault):
        write_exhibit(contradictions()[fault], tmp_path / "hall.exhibit")
    assert list(tmp_path.iterdir()) == []


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Let the system refuse to make any file larger than *size* bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
