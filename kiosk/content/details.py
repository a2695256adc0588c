"""What the exhibit says about itself, from exhibit.yaml."""

from collections.abc import Mapping

from kiosk.content.assembly import Assembly
from kiosk.content.datewords import when
from kiosk.content.problems import Place, Problems
from kiosk.exhibit.model import Details, Language, When
from kiosk.exhibit.text import LocalizedProse


def assemble_details(assembly: Assembly) -> Details | None:
    """The exhibit's details; None where the document's date is not in order."""
    gathered = assembly.gathered
    fields, text = gathered.manifest.fields, assembly.localizer.text
    date = _document_date(assembly)
    title = text("title", gathered.manifest.place("title"), fields.title)
    kicker = text("kicker", gathered.manifest.place("kicker"), fields.kicker)
    prose = {
        "introduction": _prose("introduction", fields.introduction, assembly),
        "notice": _prose("notice", fields.notice, assembly),
        "rights": _prose("rights", fields.rights, assembly),
        "record": _prose("record", fields.record, assembly),
        "credits": _prose("credits", fields.credits, assembly),
    }
    if date is None:
        return None
    return Details(
        key=fields.key,
        title=title,
        kicker=kicker,
        default_language=gathered.languages[0],
        idle_seconds=fields.idle_seconds,
        takeaway_address=fields.takeaway,
        document_date=date,
        **prose,
    )


def _prose(name: str, values: Mapping[str, str], assembly: Assembly) -> LocalizedProse:
    return assembly.localizer.prose_of_value(name, assembly.gathered.manifest.place(name), values)


def _document_date(assembly: Assembly) -> When | None:
    gathered = assembly.gathered
    fields, place = gathered.documents[0], gathered.document_place(0, "date_words")
    date = assembly.date(fields.date, gathered.document_place(0, "date"))
    words = assembly.localizer.own_words("date_words", place, fields.date_words)
    return when(date, gathered.languages, words) if date else None


def assemble_languages(
    assembly: Assembly, words: Mapping[str, tuple[tuple[str, str], ...]]
) -> tuple[Language, ...]:
    """The languages with their interface words, the default one first."""
    languages = assembly.gathered.manifest.fields.languages
    return tuple(Language(one.tag, one.name, one.direction, words[one.tag]) for one in languages)


def check_unique_keys(assembly: Assembly) -> None:
    """No two documents, languages, lanes or eras have the same key."""
    fields = assembly.gathered.manifest.fields
    lists: Mapping[str, list[str]] = {
        "languages": [one.tag for one in fields.languages],
        "documents": [one.key for one in fields.documents],
        "lanes": [one.key for one in fields.lanes],
        "eras": [one.key for one in fields.eras],
    }
    for name, keys in lists.items():
        for index, key in enumerate(keys):
            if key in keys[:index]:
                place = assembly.gathered.manifest.place(name, index)
                _complain_of_twin(name, key, place, assembly.problems)


def _complain_of_twin(name: str, key: str, place: Place, problems: Problems) -> None:
    problems.error(place, f"“{key}” is twice among the {name}.", "Give one of them another key.")
