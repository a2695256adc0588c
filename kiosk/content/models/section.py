"""``document/<nn>-<name>.md``: a part of the document."""

from typing import Literal

from kiosk.content.models.fields import LocalText, Model, WholeNumber, YesOrNo


class SectionFields(Model):
    """The front matter of a section; its body is the document's own words."""

    title: LocalText
    short: LocalText | None = None
    kind: Literal["cover", "front", "answer", "back", "record"]
    number: WholeNumber | None = None
    icon: str = ""
    listed: YesOrNo = True
    speaker: str = ""
    numbered: YesOrNo = False
