"""What stands on the screen for one question: its words, its answer's place, the museum's remark."""

from dataclasses import dataclass, field

from kiosk.exhibit.model import Question
from kiosk.exhibit.text import MarkedText
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import Light
from kiosk.visitor.question_rows import PARTIAL, answer_place, answer_sections
from kiosk.visitor.question_text import QuestionText, question_text
from kiosk.visitor.quoting import first_sentence, quoted


@dataclass(frozen=True, slots=True)
class QuestionContent:
    """Everything that is shown of one question, in the visitor's language."""

    passage: str = ""
    text: QuestionText = field(default_factory=lambda: QuestionText(MarkedText(""), 0))
    signature: str = ""
    """Who signs the questions, in the document's own words; empty where nobody does."""
    isPartial: bool = False
    answerNumber: str = ""
    answerTitle: str = ""
    answerPlace: str = ""
    """From where on the answer is read, and where else."""
    answer: Light = field(default_factory=Light)
    """The first sentence of the answer."""
    explanation: tuple[MarkedText, ...] = ()
    borrowed: str = ""
    """``in English``, where the museum's words are not there in the visitor's language."""
    keySentence: str = ""
    """The sentence that answers most, in quotation marks, and where it stands."""


def question_content(question: Question, edition: Edition) -> QuestionContent:
    """What is shown of *question* in *edition*."""
    passage = edition.passage(question.passage)
    sections = answer_sections(question, edition)
    number = sections[0].number if sections else None
    return QuestionContent(
        passage=passage.key,
        text=question_text(passage.reading),
        signature=_signature(passage.section, edition),
        isPartial=question.fit == PARTIAL,
        answerNumber="" if number is None else str(number),
        answerTitle=edition.borrowing.marked(sections[0].title) if sections else "",
        answerPlace=answer_place(question, edition),
        answer=_beginning(question, edition),
        explanation=edition.prose(question.explanation).paragraphs,
        borrowed=edition.borrowed(question.title, question.explanation),
        keySentence=_key_sentence(question, edition),
    )


def _signature(section: str, edition: Edition) -> str:
    passages = edition.reader.passages_of(section)
    return next((passage.reading.text for passage in passages if passage.kind == "signature"), "")


def _beginning(question: Question, edition: Edition) -> Light:
    text = edition.passage(question.begins_at).reading.text
    return Light(question.begins_at, 0, first_sentence(text))


def _key_sentence(question: Question, edition: Edition) -> str:
    if question.key_sentence is None:
        return ""
    passage = edition.passage(question.key_sentence.anchor.passage)
    return f"{quoted(passage.reading.text, question.key_sentence.anchor)} {edition.place_name(passage)}"
