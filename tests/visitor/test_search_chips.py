"""The words of the search say where they are borrowed, and are looked for as they are."""

from dataclasses import replace

from kiosk.exhibit.model import Term
from kiosk.exhibit.text import Localized
from kiosk.visitor.edition import Edition
from kiosk.visitor.search_chips import word_chips


def english_alone(term: Term) -> Term:
    return replace(term, headword=Localized(term.headword.wordings[:1]))


def test_a_borrowed_word_says_so_on_its_chip_and_is_looked_for_as_it_is(korean: Edition) -> None:
    terms = [english_alone(t) if t.key == "kim-il-sung" else t for t in korean.reader.terms()]
    chips = word_chips(korean, terms, ())

    assert chips.borrowed == ""
    chip = next(chip for chip in chips.people if chip.key == "Kim Il Sung")
    assert (chip.title, chip.spoken) == ("Kim Il Sung (English)", "Kim Il Sung, English로 씀")
    assert [one.title for one in (*chips.people, *chips.terms) if one.title != one.key] == [chip.title]


def test_where_most_words_are_borrowed_no_chip_says_so_and_the_screen_does(korean: Edition) -> None:
    chips = word_chips(korean, map(english_alone, korean.reader.terms()), korean.reader.events())

    assert chips.borrowed == "English로 씀"
    assert [chip.key for chip in (*chips.people, *chips.terms) if chip.title != chip.key] == []
    assert {chip.spoken for chip in chips.people} >= {"Kim Il Sung, English로 씀"}


def test_a_year_is_borrowed_from_no_language(korean: Edition) -> None:
    chips = word_chips(korean, korean.reader.terms(), korean.reader.events())

    assert chips.years
    assert [chip for chip in chips.years if not chip.key == chip.title == chip.spoken] == []


def test_of_two_entries_with_the_same_word_the_more_often_mentioned_is_offered(english: Edition) -> None:
    terms = sorted(english.reader.terms(), key=lambda term: len(term.occurrences))
    twice = [replace(terms[0], headword=terms[-1].headword, category=terms[-1].category), *terms]

    assert word_chips(english, twice, ()) == word_chips(english, terms, ())
