"""Where a statement of the museum comes from."""

from typing import Literal

from kiosk.content.models.fields import Address, Model, Remark, Text


class SourceFields(Model):
    """One entry of a ``sources`` list."""

    title: Text
    url: Address = ""
    kind: Remark = ""
    status: Literal["verified", "unverified", "inference"]
    """Whether somebody of the museum has read it there."""
    supports: Remark = ""
    """What in the text it is the source of."""
