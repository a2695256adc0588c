"""Imports every type that QML names, so that they are registered once."""

from kiosk.visitor.card import Card
from kiosk.visitor.look import Look
from kiosk.visitor.margin_notes import MarginNotes
from kiosk.visitor.margin_place import MarginPlace
from kiosk.visitor.marked_texts import MarkedTexts
from kiosk.visitor.reading import Reading
from kiosk.visitor.record_list import RecordList
from kiosk.visitor.type_style import TypeStyle
from kiosk.visitor.typesetting import Typesetting
from kiosk.visitor.visit import Visit
from kiosk.visitor.welcome import Welcome

TYPES = (
    Card,
    Welcome,
    Look,
    MarginNotes,
    MarginPlace,
    MarkedTexts,
    Reading,
    RecordList,
    TypeStyle,
    Typesetting,
    Visit,
)


def register_types() -> None:
    """Have all of them registered: importing this module did it, once and for good."""
