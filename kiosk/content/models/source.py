"""Where a statement of the museum comes from."""

from typing import Literal

from kiosk.content.models.fields import Model, Text


class SourceFields(Model):
    """One entry of a ``sources`` list."""

    title: Text
    url: str = ""
    kind: str = ""
    status: Literal["verified", "unverified", "inference"]
    supports: str = ""
