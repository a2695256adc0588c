"""The editors' questions as rows of a list, and where each is answered in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.exhibit.model import Question, Section
from kiosk.visitor.edition import Edition

PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One question: its number, the museum's title, and where it is answered."""

    key: str
    title: str
    section: str
    """``Section 3``, or the short title of a section without a number."""
    fit: str
    """``in part`` where the question is not answered fully, else empty."""
    isChosen: bool
    spoken: str


def question_rows(questions: Sequence[Question], chosen: str, edition: Edition) -> tuple[QuestionRow, ...]:
    """All questions in order."""
    once = edition.borrowing.is_told_once(question.title for question in questions)
    say = edition.said if once else edition.borrowing.marked
    return tuple(_row(question, say(question.title), chosen, edition) for question in questions)


def section_name(section: Section, edition: Edition) -> str:
    """How a list calls *section*: by its number where it has one."""
    if section.number is None:
        return edition.borrowing.marked(section.short_title)
    return edition.word("section").replace("%1", str(section.number))


def answer_sections(question: Question, edition: Edition) -> tuple[Section, ...]:
    """The sections that answer *question*, the main one first."""
    return tuple(edition.section(key) for key in question.answered_in)


def answer_place(question: Question, edition: Edition) -> str:
    """From where on the answer is read, and which other sections speak of it."""
    first = edition.passage(question.begins_at)
    parts: list[str] = []
    if first.number is not None:
        parts.append(edition.word("answerFrom").replace("%1", str(first.number)))
    others = (str(section.number) for section in answer_sections(question, edition)[1:] if section.number)
    parts += (edition.word("answerAlsoIn").replace("%1", number) for number in others)
    return " · ".join(parts)


def _row(question: Question, title: str, chosen: str, edition: Edition) -> QuestionRow:
    number, said = str(question.number), edition.borrowing.spoken(question.title)
    section = section_name(answer_sections(question, edition)[0], edition) if question.answered_in else ""
    fit = edition.word("inPart") if question.fit == PARTIAL else ""
    spoken = edition.word("questionSpoken").replace("%1", number).replace("%2", said).replace("%3", section)
    return QuestionRow(
        key=number,
        title=title,
        section=section,
        fit=fit,
        isChosen=number == chosen,
        spoken=f"{spoken}, {fit}" if fit else spoken,
    )
