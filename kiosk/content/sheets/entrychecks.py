"""Whether an entry is in order after a sheet was put into it; each problem names the cell that made it."""

from collections.abc import Iterable, Sequence
from typing import cast

from kiosk.content.models.fields import Model
from kiosk.content.models.glossary import TermFields, TermTranslation
from kiosk.content.models.timeline import EventFields, EventTranslation
from kiosk.content.problems import Place, Problems
from kiosk.content.sheets.columns import Column, Holds, SheetKind
from kiosk.content.sheets.files import EntryFiles
from kiosk.content.sheets.headings import Headings
from kiosk.content.sheets.outgoing import SheetFolder
from kiosk.content.sheets.table import Row
from kiosk.content.suggestions import did_you_mean, listed
from kiosk.content.validation import validate
from kiosk.content.yamltext import YamlText

_MODELS: dict[str, tuple[type[Model], type[Model]]] = {
    "timeline": (EventFields, EventTranslation),
    "glossary": (TermFields, TermTranslation),
}
_KNOWN_IN = {"see_also": "glossary", "events": "timeline"}


def check_entry(entry: EntryFiles, kind: SheetKind, headings: Headings, row: Row, problems: Problems) -> None:
    """Note what *row* made wrong in *entry*."""
    for column in kind.columns:
        needs = column.needed and column.holds is not Holds.DATE and (column in headings or entry.is_new)
        if needs and not headings.cell(row, column) and not _has(entry, column):
            problems.error(
                _place(headings, row, column, kind),
                f"“{column.heading}” is empty.",
                "Write something in this cell.",
            )
        elif needs and column in headings and not entry.is_new and not headings.cell(row, column):
            problems.error(
                _place(headings, row, column, kind),
                f"“{column.heading}” was emptied, but every row needs it.",
                "Write something in this cell, or remove the whole row.",
            )
    for tag in entry.changed:
        _check_page(entry, tag, kind, headings, row, problems)


def _has(entry: EntryFiles, column: Column) -> bool:
    if column.holds is Holds.BODY:
        return bool(entry.pages[""].body)
    return column.path[0] in entry.values("")


def _check_page(
    entry: EntryFiles, tag: str, kind: SheetKind, headings: Headings, row: Row, problems: Problems
) -> None:
    page, found = entry.pages[tag].page(), Problems()
    if page is None:
        key = _place(headings, row, kind.key, kind)
        problems.error(key, f"{entry.name(tag)} would not be in order.", "Change it in the file itself.")
        return
    validate(_MODELS[kind.folder][bool(tag)], page.fields, found)
    for one in found.in_order():
        if one.message.startswith("“date”"):
            continue  # said where the row's date was read
        column = _column_at(one.place, page.fields, tag, kind)
        if headings.cell(row, column) or not column.needed:
            problems.error(_place(headings, row, column, kind), one.message, one.remedy)


def _column_at(place: Place, fields: YamlText, tag: str, kind: SheetKind) -> Column:
    """The column whose value stands at *place* of a file; the key's where none does."""
    keys = [(where, path[0]) for path, where in fields.key_places.items() if len(path) == 1]
    above = [key for where, key in sorted(keys) if where.line <= place.line]
    fitting = [one for one in kind.columns if above and one.path[:1] == (above[-1],)]
    return next((one for one in fitting if one.language == tag), fitting[0] if fitting else kind.key)


def check_references(
    merged: Sequence[tuple[EntryFiles, Row]], found: SheetFolder, headings: Headings, problems: Problems
) -> None:
    """Note lanes, terms and events that rows name and that are not there."""
    keys = {folder: set(found.gathered.keys(folder)) for folder in _KNOWN_IN.values()}
    keys[found.kind.folder] |= {entry.key for entry, _ in merged}
    lanes = [lane.key for lane in found.gathered.manifest.fields.lanes]
    for entry, row in merged:
        if not entry.changed:
            continue
        values = entry.values("")
        for column in found.kind.columns:
            place = _place(headings, row, column, found.kind)
            if column.path == ("lane",) and values.get("lane") not in ("", None, *lanes):
                _unknown(place, "lane", [str(values["lane"])], lanes, problems)
            elif column.holds is Holds.LIST and column.path[0] in _KNOWN_IN:
                named = cast("Sequence[str]", values.get(column.path[0], ()))
                what = "event" if column.path[0] == "events" else "glossary entry"
                _unknown(place, what, named, keys[_KNOWN_IN[column.path[0]]], problems)


def _unknown(place: Place, what: str, named: Sequence[str], known: Iterable[str], problems: Problems) -> None:
    known = sorted(known)
    for key in named:
        if key not in known:
            otherwise = (
                f"Known are {listed(known, 'and')}." if what == "lane" else "Write it first, or remove this."
            )
            problems.error(place, f"There is no {what} “{key}”.", did_you_mean(key, known, otherwise))


def _place(headings: Headings, row: Row, column: Column, kind: SheetKind) -> Place:
    index = headings.columns.get(column, headings.columns.get(kind.key, 0))
    return headings.table.place(row.number, index)
