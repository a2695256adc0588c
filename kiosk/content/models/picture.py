"""``pictures/<key>.yaml``: what must be said about a picture."""

from kiosk.content.models.fields import LocalText, Model, Text


class PictureFields(Model):
    """A picture's alternative text, its credit line and its rights statement."""

    alt: LocalText
    """What the picture shows, for those who cannot see it."""
    caption: LocalText | None = None
    """What visitors read beneath it."""
    credit: Text
    rights: Text
    """An address of creativecommons.org or rightsstatements.org."""
