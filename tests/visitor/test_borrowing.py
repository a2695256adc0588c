"""A text that is not there in the visitor's language says so: in short, aloud, and once for a whole list."""

import pytest

from kiosk.exhibit.text import Localized, LocalizedProse, MarkedText, Prose, Wording
from kiosk.visitor.borrowing import Borrowing

KOREAN = Borrowing("ko", {"en": "English", "ko": "한국어"}, "%1(으)로 씀", "대부분 %1(으)로 씀", "(%1)")
BOTH = Localized((Wording("en", "The harbour"), Wording("ko", "항구")))
ENGLISH = Localized((Wording("en", "The letter"),))
NOTHING = Localized()


def prose(language: str, *texts: str) -> LocalizedProse:
    return LocalizedProse((Prose(language, tuple(MarkedText(text) for text in texts)),))


def test_a_short_text_is_followed_by_a_mark_and_aloud_by_a_phrase() -> None:
    assert KOREAN.marked(ENGLISH) == "The letter (English)"
    assert KOREAN.spoken(ENGLISH) == "The letter, English로 씀"


@pytest.mark.parametrize(("text", "said"), [(BOTH, "항구"), (NOTHING, "")])
def test_what_is_there_or_nowhere_at_all_has_no_mark(text: Localized, said: str) -> None:
    assert (KOREAN.marked(text), KOREAN.spoken(text), KOREAN.mark_of(text)) == (said, said, "")


def test_the_last_of_borrowed_paragraphs_ends_with_the_phrase() -> None:
    told = KOREAN.told(prose("en", "One.", "Two."))

    assert [paragraph.text for paragraph in told] == ["One.", "Two. (English로 씀)"]


def test_paragraphs_of_the_visitors_own_language_are_told_as_they_are() -> None:
    text = prose("ko", "하나.")

    assert KOREAN.told(text) == text.versions[0].paragraphs
    assert KOREAN.told(LocalizedProse()) == ()


def test_a_language_that_the_exhibit_does_not_name_is_called_by_its_tag() -> None:
    assert Borrowing("ko", mark="(%1)").mark_of(ENGLISH) == "(en)"


def test_a_list_says_once_that_little_or_nothing_in_it_is_translated() -> None:
    assert KOREAN.once([ENGLISH, ENGLISH]) == "English로 씀"
    assert KOREAN.once([BOTH, *[ENGLISH] * 3]) == "대부분 English로 씀"
    assert KOREAN.is_told_once([BOTH, *[ENGLISH] * 3])


@pytest.mark.parametrize("texts", [[], [BOTH], [BOTH, ENGLISH], [BOTH, ENGLISH, ENGLISH]])
def test_in_a_list_that_is_translated_in_part_each_item_is_marked(texts: list[Localized]) -> None:
    assert not KOREAN.is_told_once(texts)
    assert KOREAN.once(texts) == ""
