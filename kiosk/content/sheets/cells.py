"""What a column's cell says of an entry, and how a changed cell gets into the entry's files."""

from collections.abc import Mapping, Sequence
from typing import cast

from kiosk.content.bodyedit import as_cell, with_cell
from kiosk.content.sheets.columns import DATE_PARTS, Column, Holds, SheetKind
from kiosk.content.sheets.datecolumns import date_parts
from kiosk.content.sheets.files import EntryFiles, PageText
from kiosk.content.sheets.lists import joined, parted
from kiosk.content.yamledit import Value, remove_value, set_value

_NEW_TRANSLATION = "review: draft\n"


def cell_of(entry: EntryFiles, column: Column) -> str:
    """The text under *column* in the row of *entry*."""
    if column.holds is Holds.KEY:
        return entry.key
    if column.holds is Holds.BODY:
        page = entry.pages.get(entry.tag(column.language))
        return as_cell(page.body) if page else ""
    if column.holds is Holds.LOCAL:
        return _local(entry, column)
    if column.holds is Holds.DATE_PART:
        return date_parts(_text(entry.values(""), ("date",)))[DATE_PARTS.index(column.heading)]
    if column.holds is Holds.LIST:
        return joined(cast("Sequence[str]", entry.values("").get(column.path[0], ())))
    return _text(entry.values(""), column.path)


def _text(values: Mapping[str, object], path: Sequence[str]) -> str:
    value = values.get(path[0], "")
    if len(path) > 1:
        return _text(cast("Mapping[str, object]", value), path[1:]) if isinstance(value, dict) else ""
    return value if isinstance(value, str) else ""


def _local(entry: EntryFiles, column: Column) -> str:
    own = entry.values("").get(column.path[0], "")
    tag = entry.tag(column.language)
    if isinstance(own, dict):
        found = _text(cast("Mapping[str, object]", own), (column.language,))
    else:
        found = "" if tag else str(own)
    return found or (_text(entry.values(tag), column.path) if tag else "")


def put_cell(entry: EntryFiles, column: Column, cell: str, kind: SheetKind) -> None:
    """Change the files of *entry* so that *column* says *cell*. Raises `CannotChange`."""
    if column.holds is Holds.BODY:
        _put_body(entry, column, cell)
    elif column.holds is Holds.LOCAL:
        _put_local(entry, column, cell, kind)
    elif column.holds is Holds.LIST:
        _put_value(entry, "", column.path, parted(cell), column, kind)
    else:
        _put_value(entry, "", column.path, cell, column, kind)


def _put_value(
    entry: EntryFiles, tag: str, path: tuple[str, ...], value: Value, column: Column, kind: SheetKind
) -> None:
    page = entry.pages[tag]
    front = set_value(page.front, path, value, kind.order) if value else remove_value(page.front, path)
    entry.change(tag, page.with_front(front), column.heading)


def _put_local(entry: EntryFiles, column: Column, cell: str, kind: SheetKind) -> None:
    key, language = column.path[0], column.language
    tag = entry.tag(language)
    own = entry.values("").get(key)
    if isinstance(own, dict) and (language in own or not tag):
        _put_value(entry, "", (key, language), cell, column, kind)
    elif not tag:
        _put_value(entry, "", (key,), cell, column, kind)
    elif tag in entry.pages:
        _put_value(entry, tag, (key,), cell, column, kind)
    elif isinstance(own, str):
        _put_value(entry, "", (key,), {entry.languages[0]: own, language: cell}, column, kind)
    else:
        _put_value(entry, "", (key, language), cell, column, kind)


def _put_body(entry: EntryFiles, column: Column, cell: str) -> None:
    tag = entry.tag(column.language)
    page = entry.pages.get(tag) or entry.add(tag, _NEW_TRANSLATION)
    entry.change(tag, _with_body(page, with_cell(page.body, cell)), column.heading)


def _with_body(page: PageText, body: str) -> PageText:
    return PageText(
        page.name, page.head, page.front, page.middle, body, page.tail or "\n", page.line_end, page.mark
    )
