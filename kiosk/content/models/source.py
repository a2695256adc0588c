"""Where a statement of the museum comes from."""

from typing import Literal

from kiosk.content.models.fields import Model, Text


class SourceFields(Model):
    """One entry of a ``sources`` list."""

    title: Text
    url: str = ""
    kind: str = ""
    status: Literal["verified", "unverified", "inference"]
    """Whether somebody of the museum has read it there."""
    supports: str = ""
    """What in the text it is the source of."""
