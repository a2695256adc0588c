"""What there is in each language is counted, and long or hard texts are given advice."""

from kiosk.content.problems import Severity
from kiosk.content.texts import readings, with_advice
from tests.helpers.folders import HarbourFolder

LONG = "The captains, " + "who waited for the ships, " * 6 + "were never asked."


def test_every_text_is_there_in_every_language(harbour: HarbourFolder) -> None:
    english, korean = harbour.compile().coverage

    assert (english.language, english.name, english.percent) == ("en", "English", 100)
    assert (korean.texts, korean.translated, korean.percent) == (english.texts, english.texts, 100)
    assert (korean.drafts, korean.approved) == (6, 1)


def test_a_missing_translation_lowers_the_coverage(harbour: HarbourFolder) -> None:
    whole = harbour.compile().coverage[1]
    harbour.delete("glossary/pier.ko.md")

    part = harbour.compile().coverage[1]

    assert part.texts == whole.texts
    assert part.translated == whole.translated - 2
    assert part.percent < 100


def test_a_text_nearly_whole_has_not_a_hundred_per_cent(harbour: HarbourFolder) -> None:
    for index in range(120):
        term = "---\nterm: {en: Quay, ko: 부두}\ncategory: place\n---\nA place.\n"
        harbour.write(f"glossary/quay-{index}.md", term)
        harbour.write(f"glossary/quay-{index}.ko.md", "---\nreview: draft\n---\n곳.\n")
    harbour.delete("glossary/quay-7.ko.md")

    assert harbour.compile().coverage[1].percent == 99


def test_the_texts_carry_the_file_and_the_line_of_their_language(harbour: HarbourFolder) -> None:
    texts = harbour.compile().texts
    korean = next(one for one in texts if one.place.file == "glossary/pier.ko.md" and one.is_prose)

    assert (korean.language, korean.name, korean.place.line) == ("ko", "text", 5)
    assert korean.paragraphs == ("배가 닿는 곳입니다. 상무부는 멉니다.",)


def test_a_long_sentence_is_advice_with_its_place(harbour: HarbourFolder) -> None:
    harbour.replace("notes/who-asked.md", "A letter of 1902 says the same.", LONG)
    compilation = harbour.compile()

    problem = with_advice(compilation.problems, compilation.texts)[0]

    assert problem.severity is Severity.ADVICE
    assert (problem.place.file, problem.place.line) == ("notes/who-asked.md", 6)
    assert problem.message.startswith("A sentence has 35 words: “The captains, who waited for the ships,…”")


def test_the_same_sentence_in_korean_is_given_no_advice(harbour: HarbourFolder) -> None:
    harbour.write("notes/who-asked.ko.md", "---\ntitle: 누가\n---\n" + "항구를 " * 60 + "닫았습니다.\n")
    compilation = harbour.compile()

    assert with_advice(compilation.problems, compilation.texts) == ()


def test_the_measures_are_by_kind_of_file_and_language(harbour: HarbourFolder) -> None:
    lines = {(one.kind, one.language): one.number for one in readings(harbour.compile().texts)}

    assert lines["glossary", "en"] == 2
    assert lines["exhibit.yaml", "en"] == 5
    assert not [language for _, language in lines if language == "ko"]
