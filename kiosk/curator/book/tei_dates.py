"""Dates as TEI gives them: attributes of the W3C profile (TEI P5, att.datable.w3c)."""

import re

from kiosk.exhibit.dating import When

_DAY = re.compile(r"-?\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")


def date_attributes(when: When) -> dict[str, str]:
    """What says when: ``when``, ``from`` and ``to``, or ``notBefore`` and ``notAfter``; doubt as ``cert``."""
    first, _, last = when.edtf.partition("/")
    sides = [_day(first), _day(last)]
    doubt = {"cert": "medium"} if when.approximate else {}
    if "/" not in when.edtf and sides[0]:
        return {"when": sides[0]} | doubt
    if "/" in when.edtf and all(
        side or written in ("", "..") for side, written in zip(sides, (first, last), strict=True)
    ):
        names = dict(zip(("from", "to"), sides, strict=True))
        return {name: day for name, day in names.items() if day} | doubt
    return {"notBefore": _year(when.start), "notAfter": _year(when.end - 1 / 400)} | doubt


def _day(written: str) -> str:
    day = written.rstrip("~?%")
    return day if _DAY.fullmatch(day) else ""


def _year(moment: float) -> str:
    year = int(moment // 1)
    return f"{'-' if year < 0 else ''}{abs(year):04d}"
