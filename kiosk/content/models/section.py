"""``document/<nn>-<name>.md``: a part of the document."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from kiosk.content.models.fields import SOME_TEXT, LocalText, Model, WholeNumber, YesOrNo


class SectionFields(Model):
    """The front matter of a section; its body is the document's own words."""

    stand_ins: ClassVar[Mapping[str, object]] = {
        "title": SOME_TEXT,
        "short": None,
        "kind": "front",
        "number": None,
        "icon": "",
        "listed": "true",
        "speaker": "",
        "numbered": "false",
    }

    title: LocalText
    short: LocalText | None = None
    kind: Literal["cover", "front", "answer", "back", "record"]
    number: WholeNumber | None = None
    icon: str = ""
    listed: YesOrNo = True
    speaker: str = ""
    numbered: YesOrNo = False
