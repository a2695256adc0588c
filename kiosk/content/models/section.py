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
    """The museum’s title for the section."""
    short: LocalText | None = None
    """A shorter title, for lists and chips."""
    kind: Literal["cover", "front", "answer", "back", "record"]
    number: WholeNumber | None = None
    """The number in the list of sections; a section without one needs an icon."""
    icon: str = ""
    """An icon’s name, as on phosphoricons.com."""
    listed: YesOrNo = True
    """Whether the list of sections shows it."""
    speaker: str = ""
    """Who speaks here."""
    numbered: YesOrNo = False
    """Whether its paragraphs are counted."""
