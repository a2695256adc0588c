"""Rules of what is read aloud: whole sentences, each in its language, each voice named before it speaks."""

from kiosk.visitor.edition import Edition
from kiosk.visitor.utterances import DOCUMENT, MUSEUM, Utterance, script, sentences

TEXT = "“Who asked?” said the U.S. delegate. Nobody answered! It rained."


def test_a_paragraph_is_said_in_sentences_that_know_where_they_stand() -> None:
    found = [*sentences(Utterance("p1", DOCUMENT, TEXT, "en"))]

    assert [one.text for one in found] == [
        "“Who asked?”",
        "said the U.S. delegate.",
        "Nobody answered!",
        "It rained.",
    ]
    assert [TEXT[one.start : one.start + len(one.text)] for one in found] == [one.text for one in found]


def test_no_word_of_the_document_is_left_out(english: Edition) -> None:
    for section in english.sections:
        for passage in section.passages:
            said = [one.text for one in sentences(Utterance("", DOCUMENT, passage.reading.text, "en"))]
            assert " ".join(said).split() == passage.reading.text.split()


def test_each_voice_is_named_where_it_begins(english: Edition) -> None:
    lines = script(
        [
            Utterance("a", MUSEUM, "A title", "en"),
            Utterance("a", DOCUMENT, "One. Two.", "en"),
            Utterance("b", DOCUMENT, "Three.", "en"),
            Utterance("", MUSEUM, "Known.", "en"),
        ],
        english,
    )

    assert [line.text for line in lines] == [
        *("The museum:", "A title"),
        *("The document:", "One.", "Two.", "Three."),
        *("The museum:", "Known."),
    ]


def test_a_voice_is_named_in_the_visitors_language(korean: Edition) -> None:
    name, words = script([Utterance("a", DOCUMENT, "One.", "en")], korean)

    assert (name.text, name.language) == (korean.word("theDocumentSpeaks"), "ko")
    assert (words.text, words.language) == ("One.", "en")


def test_what_has_no_words_is_not_said(english: Edition) -> None:
    assert script([Utterance("a", MUSEUM, " \n", "en")], english) == ()
