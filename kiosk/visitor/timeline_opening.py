"""Makes the timeline of an exhibit."""

from PySide6.QtCore import QObject

from kiosk.visitor.edition import Edition
from kiosk.visitor.timeline import Timeline
from kiosk.visitor.timeline_text import measure_text


def open_timeline(edition: Edition, parent: QObject) -> Timeline:
    """All events of the exhibit in their lanes, told in *edition*'s language."""
    reader = edition.reader
    document_date = edition.details.document_date
    return Timeline(
        reader.events(), reader.lanes(), reader.eras(), document_date, edition.tag, measure_text, parent
    )
