"""A visitor who is quicker than the preparations after the start finds every screen all the same."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.visitor.visit import Visit
from tests.helpers.program import Visitor

SCREENS: dict[str, tuple[Callable[[Visit], None], str]] = {
    "notice": (lambda visit: visit.openNotice(), "notice-go-on"),
    "page": (lambda visit: visit.go("read"), "page"),
    "about": (lambda visit: visit.go("about"), "clue-1"),
    "event": (
        lambda visit: visit.openEvent("1972-07-04-joint-statement"),
        "event-1972-07-04-joint-statement",
    ),
}


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_that_is_wanted_while_it_is_being_prepared_is_there(visitor: Visitor, name: str) -> None:
    open_it, sign = SCREENS[name]
    visitor.visit.pass_notice()
    QMetaObject.invokeMethod(stage(visitor), "prepare")
    open_it(visitor.visit)

    assert visitor.find(sign)


def test_a_card_that_is_wanted_while_it_is_being_prepared_is_there(visitor: Visitor) -> None:
    QMetaObject.invokeMethod(stage(visitor), "prepare")
    visitor.visit.openTerm("juche")

    assert visitor.find("card-close", "card")


def stage(visitor: Visitor) -> QQuickItem:
    """What prepares the screens."""
    return next(item for item in visitor.items() if item.metaObject().indexOfMethod("prepare()") >= 0)
