"""How the document was dated, from exhibit.yaml."""

from collections.abc import Iterator, Mapping

from kiosk.content.assembly import Assembly
from kiosk.content.datewords import when
from kiosk.content.models.dating import ClueFields, DatingFields
from kiosk.exhibit.dating import Clue, Dating, When
from kiosk.exhibit.text import LocalizedProse


def assemble_dating(assembly: Assembly) -> Dating:
    """The museum's words on the date, and the clues whose dates are in order, by time."""
    fields = assembly.gathered.manifest.fields.dating
    if fields is None:
        return Dating()
    place = assembly.gathered.manifest.place("dating", "title")
    clues = sorted(_clues(fields, assembly), key=lambda clue: (clue.when.start, clue.when.end))
    return Dating(
        title=assembly.localizer.text("dating › title", place, fields.title),
        text=_prose("text", fields.text, assembly),
        clues=tuple(clues),
        conclusion=_prose("conclusion", fields.conclusion, assembly),
    )


def _prose(name: str, values: Mapping[str, str] | None, assembly: Assembly) -> LocalizedProse:
    place = assembly.gathered.manifest.place("dating", name)
    return assembly.localizer.without_links().prose_of_value(f"dating › {name}", place, values)


def _clues(fields: DatingFields, assembly: Assembly) -> Iterator[Clue]:
    place = assembly.gathered.manifest.place
    for index, clue in enumerate(fields.clues):
        date = _when(clue, index, assembly)
        label = assembly.localizer.text("clues › label", place("dating", "clues", index, "label"), clue.label)
        where = place("dating", "clues", index, "mention", "exact")
        mention = assembly.anchor(clue.mention, where) if clue.mention else None
        if date:
            yield Clue(date, clue.kind, label, mention)


def _when(clue: ClueFields, index: int, assembly: Assembly) -> When | None:
    place, own_words = assembly.gathered.manifest.place, assembly.localizer.own_words
    date = assembly.date(clue.date, place("dating", "clues", index, "date"))
    words = own_words("date_words", place("dating", "clues", index, "date_words"), clue.date_words)
    return when(date, assembly.gathered.languages, words) if date else None
