"""What stands on a card: said by whom, where else, how sure, and what the page really has."""

import pytest

from kiosk.exhibit.evidence import Source
from kiosk.exhibit.model import Passage
from kiosk.exhibit.text import Mark, MarkKind
from kiosk.visitor.card_content import CardContent
from kiosk.visitor.card_pages import card_content
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import CardPage

CORRECTED = {MarkKind.SLIP, MarkKind.SUPPLIED, MarkKind.SIC}


def passages_of(edition: Edition) -> list[Passage]:
    """The document's passages in order."""
    return [passage for section in edition.sections for passage in section.passages]


def marked(edition: Edition, kinds: set[MarkKind]) -> list[tuple[Passage, Mark]]:
    """Every mark of *kinds* with its passage."""
    return [(p, mark) for p in passages_of(edition) for mark in p.reading.marks if mark.kind in kinds]


def corrections(edition: Edition, kind: MarkKind) -> list[tuple[Passage, Mark, CardContent]]:
    """Every correction of *kind* with its card."""
    return [
        (p, mark, card_content(CardPage(mark.kind.value, mark.target, p.key, mark.start), edition))
        for p, mark in marked(edition, {kind})
    ]


def lines(content: CardContent) -> list[str]:
    """The paragraphs of the card's body."""
    return [text.text for text in content.body]


def every_page(edition: Edition) -> list[CardPage]:
    """A page for everything that can be touched."""
    reader = edition.reader
    pages = [CardPage("event", event.key) for event in reader.events()]
    pages += [CardPage(note.kind, note.key, note.anchor.passage) for note in reader.notes()]
    pages += [CardPage("term", term.key, term.occurrences[0].passage) for term in reader.terms()]
    found = marked(edition, CORRECTED)
    return pages + [CardPage(mark.kind.value, mark.target, p.key, mark.start) for p, mark in found]


@pytest.mark.parametrize("language", ["english", "korean"])
def test_every_card_has_a_kind_a_title_and_something_to_say(
    language: str, request: pytest.FixtureRequest
) -> None:
    edition: Edition = request.getfixturevalue(language)
    pages = every_page(edition)
    assert len(pages) > 100

    for page in pages:
        content = card_content(page, edition)
        assert content.kind in {"glossary", "note", "claim", "event", "correction"}, page
        assert content.title, page
        assert lines(content) or content.quotation or content.claim, page
        assert not any("%" in line for line in lines(content)), page


def test_a_slip_shows_both_readings(english: Edition) -> None:
    found = corrections(english, MarkKind.SLIP)
    assert len(found) > 10

    for passage, mark, content in found:
        typed = passage.reading.text[mark.start : mark.end]
        assert typed != mark.label
        assert lines(content) == [f"As typed: “{typed}”", f"We read: “{mark.label}”"]


def test_a_missing_word_is_said_to_be_missing(english: Edition) -> None:
    found = corrections(english, MarkKind.SUPPLIED)
    assert found

    for _passage, mark, content in found:
        assert lines(content) == ["A word seems to be missing here.", f"We read: “{mark.label}”"]


def test_the_archives_mark_is_explained_as_the_archives(english: Edition) -> None:
    _passage, _mark, content = corrections(english, MarkKind.SIC)[0]

    assert content.title == "[sic]"
    assert lines(content)[0].startswith("The archive put this mark here.")


def test_also_in_never_names_the_passage_that_was_touched(english: Edition) -> None:
    for passage, mark in marked(english, {MarkKind.TERM}):
        content = card_content(CardPage("term", mark.target, passage.key), english)
        assert passage.key not in [chip.key for chip in content.places]


def test_an_event_never_offers_the_passage_that_it_quotes(english: Edition) -> None:
    mentioned = [event for event in english.reader.events() if len(event.mentions) > 1]
    assert mentioned

    for event in mentioned:
        content = card_content(CardPage("event", event.key), english)
        assert event.mentions[0].passage not in [chip.key for chip in content.places]


def test_here_and_also_in_are_together_every_place_of_a_term_once(english: Edition) -> None:
    for term in english.reader.terms():
        here = term.occurrences[-1].passage
        chips = [chip.key for chip in card_content(CardPage("term", term.key, here), english).places]
        assert sorted([here, *chips]) == sorted({anchor.passage for anchor in term.occurrences})


def test_a_chip_leads_to_the_words_it_speaks_of(english: Edition) -> None:
    for term in english.reader.terms():
        for chip in card_content(CardPage("term", term.key), english).places:
            marks = english.passage(chip.passage).reading.marks
            assert (chip.start, chip.end, term.key) in [(m.start, m.end, m.target) for m in marks]


def test_chips_name_their_paragraph_and_are_spoken_in_full(english: Edition) -> None:
    for chip in card_content(CardPage("term", "juche"), english).places:
        label = f"¶\u00a0{english.passage(chip.key).number}"
        assert (chip.label, chip.name) == (label, f"Also in {label}")


def test_a_chip_shows_whether_the_document_speaks_of_its_event(english: Edition) -> None:
    chips = [
        chip
        for term in english.reader.terms()
        for chip in card_content(CardPage("term", term.key), english).events
    ]

    assert {chip.mark for chip in chips} == {"filled", "hollow"}
    assert all((chip.mark == "filled") == bool(english.event(chip.key).mentions) for chip in chips)


def test_an_event_of_the_document_quotes_it_and_says_where(english: Edition) -> None:
    content = card_content(CardPage("event", "1972-07-04-joint-statement"), english)

    assert content.isInDocument
    assert content.quotation == "“After the announcement of the North-South Joint Statement on July 4, 1972…”"
    assert content.quotationPlace == "¶\u00a015"


def test_an_event_for_context_quotes_nothing(english: Edition) -> None:
    context = next(event for event in english.reader.events() if not event.mentions)
    content = card_content(CardPage("event", context.key), english)

    assert (content.isInDocument, content.quotation, content.quotationPlace) == (False, "", "")


def test_korean_names_come_apart_from_all_others(english: Edition) -> None:
    content = card_content(CardPage("term", "juche"), english)

    assert (content.names, content.otherNames) == ("주체", "主體")


def test_a_contested_term_shows_the_documents_words_apart_from_what_is_known(english: Edition) -> None:
    content = card_content(CardPage("term", "juche"), english)

    assert content.quotation.startswith("“…we never dance")
    assert content.known
    assert not any("dance" in text.text for text in (*content.known, *content.body))


def test_notes_carry_their_number_and_terms_none(english: Edition) -> None:
    for note in english.reader.notes():
        assert card_content(CardPage(note.kind, note.key), english).number == str(note.number)
    assert card_content(CardPage("term", "juche"), english).number == ""


def test_a_source_that_nobody_checked_says_so_and_no_other_does(english: Edition) -> None:
    events = english.reader.events()
    assert {source.status for event in events for source in event.sources} == {"verified", "unverified"}

    for event in events:
        expected = [source_line(source) for source in event.sources]
        shown = [source.line for source in card_content(CardPage("event", event.key), english).sources]
        assert shown == list(dict.fromkeys(expected))


def source_line(source: Source) -> str:
    """How a card prints *source*: by its title, or by what it would support."""
    return source.title if source.status == "verified" else f"{source.supports} (not checked yet)"


def test_a_source_is_named_once(english: Edition) -> None:
    for page in every_page(english):
        shown = [source.line for source in card_content(page, english).sources]
        assert len(shown) == len(set(shown)), page
        assert len({source.key for source in card_content(page, english).sources}) == len(shown)


def test_a_card_in_korean_is_korean_where_it_is_translated(english: Edition, korean: Edition) -> None:
    page = CardPage("term", "juche", "p39")
    ours, theirs = card_content(page, english), card_content(page, korean)

    assert (ours.languages.body, theirs.languages.body) == ("en", "ko")
    assert ours.quotation == theirs.quotation
    assert [chip.key for chip in ours.places] == [chip.key for chip in theirs.places]
    assert lines(ours) != lines(theirs)
