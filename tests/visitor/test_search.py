"""The search follows what is typed, keeps its two lists apart, comes back as it was and keeps nothing."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.visitor.edition import Edition
from kiosk.visitor.search import PAUSE, Search
from kiosk.visitor.search_view import SearchView
from kiosk.visitor.visit import Visit


@pytest.fixture
def search(qapp: object, english: Edition) -> Search:
    return Search(english)


def type_letters(search: Search, letters: str) -> None:
    cursor = len(search.text)
    for letter in letters:
        cursor = search.put(letter, cursor)


def test_results_follow_a_moment_after_the_last_letter(search: Search, qtbot: QtBot) -> None:
    with qtbot.waitSignal(search.answered, timeout=PAUSE * 80):
        type_letters(search, "troops")
        assert (search.text, search.document.count, search.answeredText) == ("troops", 0, "")

    assert (search.answeredText, search.document.count > 3, search.museum.count > 3) == ("troops", True, True)


def test_a_chip_is_looked_for_at_once(search: Search) -> None:
    search.choose("juche")

    assert [row.passage for row in search.document.rows] == ["p36", "p37"]
    assert [(row.kind, row.record) for row in search.museum.rows] == [("term", "juche")]


def test_a_row_says_where_it_is(search: Search, korean: Edition) -> None:
    search.choose("troops")
    row = next(row for row in search.document.rows if row.passage == "p25")
    assert row.place == "¶\u00a025 · 3 War, troops and the UN Command"
    assert row.spoken.startswith(f"{row.place}. The U.S. imperialists are keeping their troops")

    search.read_in(korean)
    assert next(row for row in search.document.rows if row.passage == "p25").place.startswith(
        "¶\u00a025 · 3 "
    )


def test_the_words_found_are_lit_in_each_row(search: Search) -> None:
    search.choose("troops")

    for row in search.document.rows:
        text = search.marked_text(row.key).text
        assert {text[light.start : light.end].lower() for light in search.lights(row.key)} <= {"troops"}
        assert search.lights(row.key)


def test_the_museum_says_what_kind_of_record_it_is(search: Search) -> None:
    search.choose("troops")
    rows = {row.key: row for row in search.museum.rows}

    assert rows["term-occupation-troops"].kindName == "Glossary"
    assert rows["note-troops-and-armistice"].kindName.startswith("Contested claim ")
    assert {row.kindName for row in rows.values() if row.kind == "event"} == {"Timeline"}
    assert not rows["term-occupation-troops"].hasSnippet


def test_sentences_are_cut_to_the_room(search: Search) -> None:
    search.choose("troops")
    search.fit(60, 30)

    assert all(len(search.marked_text(row.key).text) <= 62 for row in search.document.rows)


def test_chips_are_people_places_years_and_terms_that_lead_somewhere(search: Search) -> None:
    groups = {
        name: [row.key for row in getattr(search, name).rows]
        for name in ("people", "places", "years", "terms")
    }

    assert groups["people"][0] == "Kim Il Sung"
    assert "Indochina" in groups["places"]
    assert groups["years"] == sorted(groups["years"])
    assert {"1972", "1973"} <= set(groups["years"])
    assert len(groups["terms"]) > 4
    for word in [word for words in groups.values() for word in words]:
        search.choose(word)
        assert search.document.count > 0, word


def test_loaded_words_are_not_put_forward(search: Search, english: Edition) -> None:
    loaded = {english.said(term.headword) for term in english.reader.terms() if term.category == "jargon"}

    assert not loaded & {row.key for row in (*search.terms.rows, *search.tried.rows)}


def test_korean_is_composed_and_found(search: Search, korean: Edition, qtbot: QtBot) -> None:
    search.read_in(korean)
    assert search.keyboard.layout == "hangul"
    with qtbot.waitSignal(search.answered, timeout=PAUSE * 80):
        type_letters(search, "ㅈㅜㅊㅔ")

    assert search.text == "주체"
    assert {row.passage for row in search.document.rows} == {"p36", "p37"}


def test_the_delete_key_takes_a_letter_away(search: Search) -> None:
    type_letters(search, "ㅎㅏㄴ")

    assert search.remove(1) == 1
    assert search.text == "하"


def test_a_search_comes_back_as_it_was(search: Search) -> None:
    search.choose("troops")
    search.showKeys()
    search.stand(3, 1)
    view = search.view()

    search.choose("juche")
    search.hideKeys()
    moves: list[tuple[int, int]] = []
    search.moved.connect(lambda document, museum: moves.append((document, museum)))
    search.restore(view)

    assert (search.view(), search.text, search.keysShown, moves[-1]) == (view, "troops", True, (3, 1))
    assert search.document.count > 3


def test_new_results_begin_at_their_beginning(search: Search) -> None:
    search.choose("troops")
    search.stand(3, 1)
    search.choose("peace")

    assert (search.view().document_row, search.view().museum_row) == (0, 0)


def test_an_empty_view_forgets_everything(search: Search, english: Edition, qtbot: QtBot) -> None:
    fresh = Search(english)
    search.choose("troops")
    search.keyboard.switchLetters()
    search.keyboard.switchNumbers()
    type_letters(search, "xyz")
    search.restore(SearchView())
    qtbot.wait(PAUSE * 2)

    assert search.view() == fresh.view()
    assert (search.text, search.answeredText, search.document.count, search.museum.count) == ("", "", 0, 0)
    assert search.marked_text("document-p25").text == ""


def test_nothing_typed_is_written(
    search: Search, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    search.choose("troops")
    type_letters(search, " zyzzyva")

    said = capfd.readouterr()
    assert (said.out, said.err, [*tmp_path.iterdir()]) == ("", "", [])


@pytest.mark.parametrize("text", ["\ud800", "a\0b", '"*', "🙂" * 100, "x" * 10_000, "NEAR(a b)"])
def test_whatever_a_keyboard_sends_is_taken(search: Search, text: str) -> None:
    search.write(text, len(text))
    search.choose(search.text)

    assert len(search.text) <= 60


def test_a_visit_leads_from_a_passage_back_to_the_search(visit: Visit) -> None:
    visit.go("search")
    visit.search.choose("troops")
    before = visit.search.view()
    row = visit.search.document.rows[0]

    visit.openPassage(row.passage, row.start, row.end)
    assert (visit.screen, visit.reading.lightPassage, visit.reading.lightStart) == (
        "read",
        row.passage,
        row.start,
    )

    visit.goBack()
    assert (visit.screen, visit.search.view()) == ("search", before)


def test_a_term_opens_its_card_over_the_search(visit: Visit) -> None:
    visit.go("search")
    visit.openRecord("term", "juche")
    assert (visit.screen, visit.card.kind, visit.card.title) == ("search", "glossary", "Juche")

    visit.goBack()
    assert (visit.screen, visit.cardIsOpen) == ("search", False)


def test_an_event_opens_on_the_timeline(visit: Visit) -> None:
    visit.go("search")
    visit.search.choose("armistice")
    visit.openRecord("event", "1953-07-27-armistice")
    assert (visit.screen, visit.timeline.selectedKey) == ("timeline", "1953-07-27-armistice")

    visit.closeCard()
    visit.goBack()
    assert (visit.screen, visit.search.text) == ("search", "armistice")
