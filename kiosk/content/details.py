"""What the exhibit says about itself, from exhibit.yaml."""

from collections.abc import Mapping

from kiosk.content.assembly import Assembly
from kiosk.content.datewords import when
from kiosk.content.dating import assemble_dating
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
        "transcription": _prose("transcription", fields.transcription, assembly),
    }
    dating = assemble_dating(assembly)
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
        dating=dating,
        **prose,
    )


def _prose(name: str, values: Mapping[str, str] | None, assembly: Assembly) -> LocalizedProse:
    place = assembly.gathered.manifest.place(name)
    return assembly.localizer.without_links().prose_of_value(name, place, values)


def _document_date(assembly: Assembly) -> When | None:
    gathered = assembly.gathered
    fields, place = gathered.documents[0], gathered.document_place
    date = assembly.date(fields.date, place(0, "date"))
    words = assembly.localizer.own_words("date_words", place(0, "date_words"), fields.date_words)
    short = assembly.localizer.own_words("date_short", place(0, "date_short"), fields.date_short)
    return when(date, gathered.languages, words, short) if date else None


def assemble_languages(
    assembly: Assembly, words: Mapping[str, tuple[tuple[str, str], ...]]
) -> tuple[Language, ...]:
    """The languages with their interface words, the default one first."""
    languages = assembly.gathered.manifest.fields.languages
    return tuple(Language(one.tag, one.name, one.direction, words[one.tag]) for one in languages)
