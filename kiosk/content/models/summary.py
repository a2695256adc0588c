"""``summaries/<section>.md``: what a section says, in plain words."""

from kiosk.content.models.fields import Model, Review
from kiosk.content.models.source import SourceFields


class SummaryFields(Model):
    """The front matter of a summary; its body is the summary."""

    sources: tuple[SourceFields, ...] = ()


class SummaryTranslation(Model):
    """The front matter of a summary's translation."""

    review: Review = "draft"
