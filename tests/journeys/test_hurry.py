"""A visitor who is faster than the program: screens begun in idle time open all the same."""

import pytest
from PySide6.QtCore import QMetaObject

from tests.helpers.program import Visitor

SCREENS = {"read": "page", "timeline": "closer", "questions": "question-1", "index": "filter-all"}


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_opens_while_it_is_made_beforehand(visitor: Visitor, screen: str) -> None:
    stage = next(item for item in visitor.items() if item.metaObject().indexOfMethod("prepare()") >= 0)
    QMetaObject.invokeMethod(stage, "prepare")
    visitor.visit.go(screen)

    assert visitor.find(SCREENS[screen])
