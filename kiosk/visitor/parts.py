"""The parts of a visit that the first screen does not need; importing them takes a fifth of the start."""

from PySide6.QtCore import QObject

from kiosk.exhibit.model import Language
from kiosk.visitor.about import About
from kiosk.visitor.card import Card
from kiosk.visitor.edition import Edition
from kiosk.visitor.enlarged import Enlarged
from kiosk.visitor.margin_place import MarginPlace
from kiosk.visitor.notice import Notice
from kiosk.visitor.questions import Questions
from kiosk.visitor.reading import Reading
from kiosk.visitor.reveal import Reveal
from kiosk.visitor.search import Search
from kiosk.visitor.takeaway import Takeaway
from kiosk.visitor.term_index import TermIndex
from kiosk.visitor.timeline import Timeline
from kiosk.visitor.timeline_text import measure_text
from kiosk.visitor.type_style import TypeStyle
from kiosk.visitor.typesetting import Typesetting
from kiosk.visitor.whole_rows import WholeRows

TYPES_OF_QML = (MarginPlace, Reveal, Timeline, TypeStyle, Typesetting, WholeRows)
"""What the screens' QML makes or names; imported here, they are registered before a screen loads."""


def make_reading(edition: Edition, parent: QObject) -> Reading:
    """The document, not yet open."""
    return Reading(edition, parent)


def make_card(edition: Edition, parent: QObject) -> Card:
    """The card, with no page on it."""
    return Card(edition, parent)


def make_notice(edition: Edition, parent: QObject) -> Notice:
    """What is said before the document is first opened."""
    return Notice(edition, parent)


def make_about(edition: Edition, parent: QObject) -> About:
    """What is known of the document itself."""
    return About(edition, parent)


def make_timeline(edition: Edition, parent: QObject) -> Timeline:
    """All events of the exhibit in their lanes."""
    reader, date = edition.reader, edition.details.document_date
    events, lanes, eras = reader.events(), reader.lanes(), reader.eras()
    return Timeline(events, lanes, eras, date, edition.borrowing, measure_text, parent)


def make_questions(edition: Edition, parent: QObject) -> Questions:
    """The editors' questions, the first one chosen."""
    return Questions(edition, parent)


def make_index(edition: Edition, parent: QObject) -> TermIndex:
    """All terms of the exhibit, from the first letter on."""
    return TermIndex(edition, measure_text, parent)


def make_takeaway(edition: Edition, languages: tuple[Language, ...], parent: QObject) -> Takeaway:
    """The address to take along, of the whole document."""
    return Takeaway(edition, languages, parent)


def make_enlarged(edition: Edition, parent: QObject) -> Enlarged:
    """The enlarged picture, with none yet."""
    return Enlarged(edition, parent)


def make_search(edition: Edition, parent: QObject) -> Search:
    """The search, with nothing typed."""
    return Search(edition, parent)
