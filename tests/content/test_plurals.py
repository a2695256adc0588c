"""Counted words have the forms of their own language, and every number finds the one that CLDR says."""

import pytest
from babel import Locale, localedata

from kiosk.content.plurals import needed, rules
from kiosk.content.problems import Severity
from kiosk.exhibit.plurals import category_of, counted
from tests.helpers.folders import HarbourFolder

MOST = 20_000
CORNISH = "kw"
ENGLISH = 'ships: {one: "%1 ship", other: "%1 ships"}\n'
POLISH = '{one: "%1 statek", few: "%1 statki", many: "%1 statków"}'


def words(harbour: HarbourFolder, language: str) -> dict[str, str]:
    exhibit = harbour.compile().exhibit
    assert exhibit
    return dict(next(one.words for one in exhibit.languages if one.tag == language))


@pytest.fixture
def fleet(harbour: HarbourFolder) -> HarbourFolder:
    """The harbour with a word that counts ships, in English and Polish."""
    (harbour.words / "en.yaml").write_text(ENGLISH, "utf-8")
    (harbour.words / "ko.yaml").write_text("ships: 배 %1척\n", "utf-8")
    harbour.replace(
        "exhibit.yaml",
        "  - {tag: ko, name: 한국어}\n",
        "  - {tag: ko, name: 한국어}\n  - {tag: pl, name: polski}\n",
    )
    return harbour


LANGUAGES = sorted({tag.partition("_")[0] for tag in localedata.locale_identifiers()} - {CORNISH})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_has_the_category_that_cldr_gives_it(language: str) -> None:
    category, ours = Locale.parse(language).plural_form, rules(language)

    assert all(category_of(ours, n) == category(n) for n in range(0, MOST, 7 if language != "pl" else 1))


def test_english_polish_and_korean_need_their_own_forms() -> None:
    assert [needed(tag) for tag in ("en", "pl", "ko")] == [
        ("one", "other"),
        ("one", "few", "many"),
        ("other",),
    ]


def test_each_number_has_its_form(fleet: HarbourFolder) -> None:
    fleet.write("words/pl.yaml", f"ships: {POLISH}\n")
    polish, english, korean = (words(fleet, tag) for tag in ("pl", "en", "ko"))

    assert [counted(polish, "ships", n) for n in (1, 3, 5, 22, 112)] == [
        *("1 statek", "3 statki", "5 statków", "22 statki", "112 statków")
    ]
    assert [counted(english, "ships", n) for n in (0, 1, 2)] == ["0 ships", "1 ship", "2 ships"]
    assert counted(korean, "ships", 1) == "배 1척"


def test_a_form_for_one_number_alone_comes_before_its_category(fleet: HarbourFolder) -> None:
    fleet.write("words/pl.yaml", f'ships: {POLISH[:-1]}, "=2": dwa statki}}\n')

    assert [counted(words(fleet, "pl"), "ships", n) for n in (2, 3)] == ["dwa statki", "3 statki"]


def test_borrowed_english_forms_keep_the_rules_of_english(fleet: HarbourFolder) -> None:
    assert [counted(words(fleet, "pl"), "ships", n) for n in (1, 3, 5)] == ["1 ship", "3 ships", "5 ships"]
    messages = [problem.message for problem in fleet.problems(Severity.WARNING)]
    assert "1 of 1 interface words are missing in “pl”: ships." in messages


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ('ships: {one: "%1 statek", many: "%1 statków"}\n', "“ships” lacks few."),
        (f'ships: {POLISH[:-1]}, lots: "%1 s"}}\n', "“ships” knows no lots."),
        ("ships: statki %1\n", "“ships” lacks one, few and many."),
        ('ships: {one: statek, few: "%1 statki", many: "%1 statków"}\n', "“ships” must contain %1."),
    ],
)
def test_forms_that_do_not_fit_are_problems(fleet: HarbourFolder, written: str, message: str) -> None:
    fleet.write("words/pl.yaml", written)

    assert fleet.only_problem().message == message
