"""What QML makes and destroys keeps nothing alive in Python."""

from weakref import ref

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.visitor.margin_place import MarginPlace
from kiosk.visitor.record_list import RecordList
from kiosk.visitor.type_style import TypeStyle
from kiosk.visitor.typesetting import Typesetting
from tests.helpers.tree import ROOT


@pytest.mark.parametrize("kind", [Typesetting, TypeStyle, MarginPlace])
def test_a_destroyed_object_lets_go_of_what_it_held(qapp: QGuiApplication, kind: type[QObject]) -> None:
    thing, held = kind(), RecordList(tuple_of_nothing())
    vars(thing)["held"] = held
    watched = ref(held)
    del held
    shiboken6.delete(thing)

    assert watched() is None


def tuple_of_nothing() -> type:
    """A record without fields."""
    from dataclasses import make_dataclass

    return make_dataclass("Nothing", [], frozen=True)


def test_nothing_made_by_qml_is_asked_for_its_meta_object() -> None:
    files = (ROOT / "kiosk" / "visitor").glob("*.py")
    asking = [path.name for path in files if ".metaObject()" in path.read_text("utf-8")]

    assert asking == []
