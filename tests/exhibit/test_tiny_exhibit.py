"""The tiny exhibit that tests share is as sound as a compiled one."""

from kiosk.exhibit.text import MarkKind
from tests.helpers.exhibits import tiny_exhibit


def test_every_quotation_stands_where_its_anchor_says() -> None:
    exhibit = tiny_exhibit()
    passages = {
        passage.key: passage.reading.text
        for document in exhibit.documents
        for section in document.sections
        for passage in section.passages
    }
    quotations = [term.contested.quotation for term in exhibit.terms if term.contested]
    quotations += [question.key_sentence for question in exhibit.questions]
    for quotation in quotations:
        assert quotation is not None
        anchor = quotation.anchor
        assert passages[anchor.passage][anchor.start : anchor.end] == quotation.text


def test_every_linked_mark_covers_the_headword() -> None:
    exhibit = tiny_exhibit()
    headwords = {term.key: term.headword.in_language("en").text.lower() for term in exhibit.terms}
    for document in exhibit.documents:
        for section in document.sections:
            for passage in section.passages:
                for mark in passage.reading.marks:
                    words = passage.reading.text[mark.start : mark.end]
                    if mark.kind is MarkKind.TERM:
                        assert words.lower() == headwords[mark.target]
                    if mark.kind is MarkKind.SLIP:
                        assert words == "Councl"
                    if mark.kind is MarkKind.SPECK:
                        assert words == "in"
