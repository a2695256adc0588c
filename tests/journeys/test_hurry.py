"""A visitor who is faster than the program: screens begun in idle time open all the same."""

import pytest
from PySide6.QtCore import QMetaObject

from tests.helpers.program import Visitor

SCREENS = {
    "read": "page",
    "timeline": "closer",
    "questions": "question-1",
    "index": "filter-all",
    "about": "clue-1",
}


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_opens_while_it_is_made_beforehand(visitor: Visitor, screen: str) -> None:
    visitor.visit.pass_notice()
    prepare(visitor)
    visitor.visit.go(screen)

    assert visitor.find(SCREENS[screen])


def test_the_notice_opens_while_it_is_made_beforehand(visitor: Visitor) -> None:
    prepare(visitor)
    visitor.visit.go("read")

    assert visitor.find("notice-go-on")


def prepare(visitor: Visitor) -> None:
    """Begin to make the screens."""
    stage = next(item for item in visitor.items() if item.metaObject().indexOfMethod("prepare()") >= 0)
    QMetaObject.invokeMethod(stage, "prepare")
