"""The editors' questions: their words, and where they are answered."""

from kiosk.content.assembly import Assembly, sources
from kiosk.content.gather import QuestionEntry
from kiosk.exhibit.model import Question


def assemble_questions(assembly: Assembly) -> tuple[Question, ...]:
    """All questions whose quotations are in order, by number."""
    found = [question for entry in assembly.gathered.questions if (question := _question(entry, assembly))]
    return tuple(sorted(found, key=lambda question: question.number))


def _question(entry: QuestionEntry, assembly: Assembly) -> Question | None:
    fields = entry.fields
    anchor = assembly.anchor(fields.quotation, entry.place("quotation", "exact"))
    begins = assembly.anchor(fields.begins, entry.place("begins", "exact"))
    sentence = assembly.quotation(fields.key_sentence, entry.place("key_sentence", "exact"))
    answered = [entry.place("answered_in", index) for index in range(len(fields.answered_in))]
    sections = assembly.known(fields.answered_in, assembly.gathered.section_keys(), "section", answered)
    titles = {tag: one.fields.title for tag, one in entry.translations.items()}
    title = assembly.localizer.text("title", entry.place("title"), fields.title, titles)
    explanation = assembly.body(entry)
    if anchor is None or begins is None:
        return None
    return Question(
        number=fields.number,
        passage=anchor.passage,
        title=title,
        answered_in=sections,
        begins_at=begins.passage,
        fit=fields.fit,
        explanation=explanation,
        key_sentence=sentence,
        sources=sources(fields.sources),
    )
