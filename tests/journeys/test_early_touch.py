"""A visitor who is quicker than the preparation of the screens."""

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtTest import QTest

from tests.helpers.program import Visitor

EVENT = "1972-07-04-joint-statement"


@pytest.mark.parametrize("milliseconds", [0, 4, 12])
def test_a_screen_wanted_while_it_is_prepared_comes_whole(visitor: Visitor, milliseconds: int) -> None:
    stage = next(item for item in visitor.items() if item.metaObject().className().startswith("Stage_"))
    preparation = next(
        child for child in stage.children() if child.metaObject().className().startswith("Preparation_")
    )

    QMetaObject.invokeMethod(preparation, "prepare")
    QTest.qWait(milliseconds)
    visitor.visit.openEvent(EVENT)

    assert visitor.find("card").height() > 0
    assert visitor.find(f"event-{EVENT}").isVisible()
