"""Interface words: Kiosk's own, and the exhibit's in their place."""

from kiosk.content.problems import Place, Severity
from tests.helpers.folders import HarbourFolder


def words(harbour: HarbourFolder, language: str) -> dict[str, str]:
    exhibit = harbour.compile().exhibit
    assert exhibit
    return dict(next(one.words for one in exhibit.languages if one.tag == language))


def test_words_come_sorted_by_key(harbour: HarbourFolder) -> None:
    assert list(words(harbour, "ko").items()) == [("back", "뒤로"), ("pages", "%2 중 %1")]


def test_the_exhibits_own_words_take_the_place_of_kiosks(harbour: HarbourFolder) -> None:
    harbour.write("words/en.yaml", "back: Return\n")

    assert words(harbour, "en") == {"back": "Return", "pages": "%1 of %2"}


def test_an_unknown_word_is_refused(harbour: HarbourFolder) -> None:
    harbour.write("words/en.yaml", "bakc: Return\n")

    problem = harbour.only_problem()

    assert problem.place == Place("words/en.yaml", 1, 1)
    assert problem.remedy == "Did you mean “back”?"


def test_a_word_that_loses_its_number_is_refused(harbour: HarbourFolder) -> None:
    harbour.write("words/ko.yaml", 'pages: "%1 쪽"\n')

    assert harbour.only_problem().message == "“pages” must contain %1 and %2."


def test_words_of_a_language_that_the_exhibit_lacks_are_refused(harbour: HarbourFolder) -> None:
    harbour.write("words/kr.yaml", "back: 뒤로\n")

    assert harbour.only_problem().place.file == "words/kr.yaml"


def test_missing_words_are_a_warning_and_stand_in_english(harbour: HarbourFolder) -> None:
    (harbour.words / "ko.yaml").write_text("back: 뒤로\n", "utf-8")

    problem = harbour.only_problem(Severity.WARNING)

    assert problem.message == "1 of 2 interface words are missing in “ko”: pages."
    assert words(harbour, "ko")["pages"] == "%1 of %2"
